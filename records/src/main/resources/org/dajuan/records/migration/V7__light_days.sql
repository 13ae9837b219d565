-- Since which day a warning shows which light on a record: written by the thread that follows the
-- entries, never by who looks. A row goes when the record's light has gone out. Times within which
-- somebody must answer count from it.
CREATE TABLE sys.light (
  warning   text NOT NULL,
  record_id uuid NOT NULL,
  register  text NOT NULL,
  light     text NOT NULL,
  since     date NOT NULL,
  PRIMARY KEY (warning, record_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON sys.light TO dajuan_engine;
