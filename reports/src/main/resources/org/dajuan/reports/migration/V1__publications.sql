-- Published documents: what was published by which ledger entry, and its files without their proofs,
-- which are made anew from the ledger's newest checkpoint whenever a file is asked for.
create table rep.publication (
  seq          bigint      primary key references ledger.entry (seq),
  report       text        not null,
  region_code  text        not null,
  period       text        not null,
  language     text        not null,
  title        text        not null,
  actor        text        not null,
  published_at timestamptz not null
);
create index publication_of on rep.publication (report, region_code, period, seq);

create table rep.file (
  seq    bigint not null references rep.publication (seq),
  format text   not null,
  body   text   not null,
  primary key (seq, format)
);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'dajuan_app') THEN
    GRANT USAGE ON SCHEMA rep TO dajuan_app;
    GRANT SELECT, INSERT ON rep.publication, rep.file TO dajuan_app;
  END IF;
END
$$;
