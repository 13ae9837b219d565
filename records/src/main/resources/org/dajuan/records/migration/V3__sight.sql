-- Who sees which records: the row policies of registers and of the ledger's entries ask two settings
-- of the transaction, app.sight (what may be read) and app.hand (what may be written). Each is JSON:
-- "all", or an object that gives for each register the codes of regions in whose subtrees records
-- may be seen, "*" for every region; the name "" stands for all registers that are not named.

-- Where the record of an entry lies. Outside of what the entry commits to, so nothing published
-- changes; taken from the content, and of erased contents from the record itself.
ALTER TABLE ledger.entry ADD COLUMN region_code text;

-- Within a content every quote of a value is escaped, so that this can only be the key.
UPDATE ledger.entry
SET region_code = substring(content FROM '"@region":"([^"\\]*)"')
WHERE register IS NOT NULL AND content IS NOT NULL;

DO $$
DECLARE
  each text;
BEGIN
  FOR each IN
    SELECT DISTINCT register FROM ledger.entry WHERE register IS NOT NULL AND content IS NULL
  LOOP
    IF to_regclass(format('reg.%I', each)) IS NOT NULL THEN
      EXECUTE format(
        'UPDATE ledger.entry AS e SET region_code = r.region_code FROM reg.%I AS r'
        ' WHERE e.register = %L AND e.content IS NULL AND r.id = e.record_id', each, each);
    END IF;
  END LOOP;
END
$$;

-- The regions in which records of a register are in reach.
CREATE FUNCTION sys.reach(setting text, register text) RETURNS SETOF text
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  WITH named AS (
    SELECT nullif(pg_catalog.current_setting(setting, true), '')::pg_catalog.jsonb AS reach
  ), roots AS (
    SELECT pg_catalog.jsonb_array_elements_text(coalesce(reach -> register, reach -> '')) AS code
    FROM named
  )
  SELECT a.code FROM sys.region_ancestor AS a JOIN roots ON roots.code = a.ancestor
  UNION ALL
  SELECT r.code FROM sys.region AS r WHERE EXISTS (SELECT FROM roots WHERE roots.code = '*')
$$;

-- Whether one region is in reach.
CREATE FUNCTION sys.reaches(setting text, register text, region text) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  WITH named AS (
    SELECT nullif(pg_catalog.current_setting(setting, true), '')::pg_catalog.jsonb AS reach
  ), roots AS (
    SELECT pg_catalog.jsonb_array_elements_text(coalesce(reach -> register, reach -> '')) AS code
    FROM named
  )
  SELECT EXISTS (
    SELECT FROM roots
    WHERE roots.code = '*' OR EXISTS (
      SELECT FROM sys.region_ancestor AS a WHERE a.code = region AND a.ancestor = roots.code))
$$;

ALTER TABLE ledger.entry ENABLE ROW LEVEL SECURITY;

-- Entries that concern no record are publications and the like: everybody's.
CREATE POLICY entry_read ON ledger.entry FOR SELECT TO dajuan_app USING (
  register IS NULL
  OR (SELECT current_setting('app.sight', true)) = '"all"'
  OR sys.reaches('app.sight', register, region_code));
CREATE POLICY entry_append ON ledger.entry FOR INSERT TO dajuan_app WITH CHECK (
  register IS NULL
  OR (SELECT current_setting('app.hand', true)) = '"all"'
  OR sys.reaches('app.hand', register, region_code));
CREATE POLICY entry_engine ON ledger.entry FOR SELECT TO dajuan_engine USING (true);

-- Once more, for databases that were made before the roles were.
DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format(
    'GRANT CONNECT, TEMPORARY ON DATABASE %I TO dajuan_app, dajuan_engine', current_database());
END
$$;
GRANT USAGE ON SCHEMA sys, ledger, reg TO dajuan_app, dajuan_engine;
GRANT SELECT ON ALL TABLES IN SCHEMA sys TO dajuan_app, dajuan_engine;
GRANT SELECT, INSERT ON ledger.entry TO dajuan_app;
GRANT SELECT, UPDATE ON ledger.head TO dajuan_app;
GRANT SELECT ON ledger.checkpoint TO dajuan_app;
GRANT SELECT ON ledger.entry, ledger.head TO dajuan_engine;
GRANT SELECT, INSERT ON ledger.checkpoint TO dajuan_engine;
