-- Division tree, orgs and the ledger's entries. Schemas are owned by dajuan_owner;
-- the application works as dajuan_app, which may read all, append entries, and delete nothing.

CREATE SCHEMA sys;
CREATE SCHEMA ledger;
CREATE SCHEMA reg;

CREATE TABLE sys.region (
  code text PRIMARY KEY,
  name text NOT NULL,
  level text NOT NULL,
  parent text REFERENCES sys.region (code),
  kind text NOT NULL,
  valid_from date,
  valid_to date
);
CREATE INDEX region_parent ON sys.region (parent);

-- Every region with itself (depth 0) and each region above it.
CREATE TABLE sys.region_ancestor (
  code text NOT NULL,
  ancestor text NOT NULL,
  depth integer NOT NULL,
  PRIMARY KEY (code, ancestor)
);
CREATE INDEX region_ancestor_ancestor ON sys.region_ancestor (ancestor, code);

CREATE TABLE sys.org (
  id text PRIMARY KEY,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  kind text NOT NULL,
  region text NOT NULL,
  parent text,
  valid_from date,
  valid_to date
);

-- The digest of the catalog that the register tables were made from; one row.
CREATE TABLE sys.catalog (digest text NOT NULL);

-- seq is the index of the entry's leaf in the Merkle tree: from 0, without gaps.
CREATE TABLE ledger.entry (
  seq bigint PRIMARY KEY,
  time timestamptz NOT NULL,
  actor text NOT NULL,
  kind text NOT NULL,
  register text,
  record_id uuid,
  version integer NOT NULL,
  commitment bytea NOT NULL CHECK (length(commitment) = 32),
  salt bytea CHECK (length(salt) = 32),
  content text
);
CREATE INDEX entry_record ON ledger.entry (record_id, version);

-- The next sequence; the lock on its one row lets one transaction append at a time.
CREATE TABLE ledger.head (next bigint NOT NULL);
INSERT INTO ledger.head VALUES (0);

-- Every checkpoint that was signed, written before the file, so that no two roots are ever signed
-- for one size.
CREATE TABLE ledger.checkpoint (
  size bigint PRIMARY KEY,
  root bytea NOT NULL CHECK (length(root) = 32),
  note text NOT NULL,
  time timestamptz NOT NULL
);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'dajuan_app') THEN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO dajuan_app', current_database());
    GRANT USAGE ON SCHEMA sys, ledger, reg TO dajuan_app;
    GRANT SELECT ON ALL TABLES IN SCHEMA sys TO dajuan_app;
    GRANT SELECT, INSERT ON ledger.entry, ledger.checkpoint TO dajuan_app;
    GRANT SELECT, UPDATE ON ledger.head TO dajuan_app;
  END IF;
END
$$;
