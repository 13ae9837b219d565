-- The streams a person works for, null for all. Accounts are the engine's: who asks as a person
-- reads nobody's password hash.
ALTER TABLE auth.account ADD COLUMN streams text[];

GRANT USAGE ON SCHEMA auth TO dajuan_engine;
GRANT SELECT, INSERT, UPDATE ON auth.account TO dajuan_engine;
REVOKE ALL ON auth.account FROM dajuan_app;
