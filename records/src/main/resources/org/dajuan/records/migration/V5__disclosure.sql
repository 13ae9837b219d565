-- Who looked at what. Entries that tell whose fields were shown (unmask) or who was looked up
-- (extract) concern no version of a record; they are read by who made them and by administrators.
DROP POLICY entry_read ON ledger.entry;
CREATE POLICY entry_read ON ledger.entry FOR SELECT TO dajuan_app USING (
  (SELECT current_setting('app.sight', true)) = '"all"'
  OR CASE
       WHEN kind IN ('unmask', 'extract') THEN actor = (SELECT current_setting('app.user', true))
       WHEN register IS NULL THEN true
       ELSE sys.reaches('app.sight', register, region_code)
     END);

-- What persons whose reading is logged have asked for. Each row carries the digest of all up to it,
-- and entries of kind "looks" commit to that digest from time to time.
CREATE TABLE sys.look (
  number  bigint PRIMARY KEY,
  time    timestamptz NOT NULL,
  actor   text NOT NULL,
  page    text NOT NULL,
  subject text NOT NULL,
  digest  bytea NOT NULL CHECK (length(digest) = 32)
);
CREATE INDEX look_actor ON sys.look (actor, number);

-- The digest of a row: of the one before it and of its own values, each with its length.
CREATE FUNCTION sys.look_digest(
  before bytea, number bigint, at timestamptz, actor text, page text, subject text) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT pg_catalog.sha256(before || pg_catalog.convert_to(
    number || ' ' || pg_catalog.to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || ' '
      || length(actor) || ':' || actor || ' ' || length(page) || ':' || page || ' '
      || length(subject) || ':' || subject, 'UTF8'))
$$;

-- The only way to write a row. The application may call it and neither read, change nor delete.
CREATE FUNCTION sys.log_look(at timestamptz, who text, what text, about text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  last_number bigint;
  last_digest bytea;
BEGIN
  LOCK TABLE sys.look IN SHARE ROW EXCLUSIVE MODE;
  SELECT l.number, l.digest INTO last_number, last_digest
  FROM sys.look AS l ORDER BY l.number DESC LIMIT 1;
  last_number := coalesce(last_number + 1, 0);
  INSERT INTO sys.look VALUES (last_number, at, who, what, about, sys.look_digest(
    coalesce(last_digest, '\x'::bytea), last_number, at, who, what, about));
  RETURN last_number;
END
$$;

GRANT SELECT ON sys.look TO dajuan_engine;
