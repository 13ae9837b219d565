-- Every day of the years in use, so that deadlines are counted by joins rather than day by day.

CREATE TABLE sys.calendar (
  day date PRIMARY KEY,
  worked boolean NOT NULL,
  -- How many days have been worked from the first day of the table up to and including this one.
  ordinal integer NOT NULL,
  -- The day itself when it is worked, else the next one that is.
  next_worked date NOT NULL
);
CREATE UNIQUE INDEX calendar_ordinal ON sys.calendar (ordinal) WHERE worked;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'dajuan_app') THEN
    GRANT SELECT ON sys.calendar TO dajuan_app;
  END IF;
END
$$;
