CREATE SCHEMA sys;
CREATE TABLE sys.region (
  code text PRIMARY KEY,
  name text NOT NULL,
  level text NOT NULL,
  parent text REFERENCES sys.region (code),
  kind text NOT NULL,
  valid_from date,
  valid_to date
);
CREATE INDEX ON sys.region (parent);
CREATE TABLE sys.region_ancestor (
  code text NOT NULL,
  ancestor text NOT NULL,
  depth integer NOT NULL,
  PRIMARY KEY (code, ancestor)
);
CREATE INDEX ON sys.region_ancestor (ancestor, code);
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
CREATE TABLE sys.catalog (digest text NOT NULL);
CREATE SCHEMA ledger;
CREATE TABLE ledger.entry (
  seq bigint PRIMARY KEY,
  time timestamptz NOT NULL,
  actor text NOT NULL,
  kind text NOT NULL,
  register text,
  record_id uuid,
  version integer NOT NULL,
  commitment bytea NOT NULL,
  salt bytea,
  content text
);
CREATE INDEX ON ledger.entry (record_id, version);
CREATE TABLE ledger.head (next bigint NOT NULL);
INSERT INTO ledger.head VALUES (0);
