-- Figures: one row for each (indicator, region, period) in which evidence changes. See docs/figures.md.
create table fig.figure (
  indicator        text collate "C" not null,
  region_code      text collate "C" not null,
  period           text collate "C" not null,
  period_kind      text             not null check (period_kind in ('day', 'month', 'quarter', 'year')),
  period_start     date             not null,
  period_end       date             not null,
  value            numeric          not null,
  numerator        numeric,
  denominator      numeric check (denominator <> 0),
  multiplier       numeric,
  status           text             not null check (status in ('actual', 'estimate', 'unproven')),
  basis            text,
  vintage          date,
  document         text,
  expected_returns integer,
  received_returns integer,
  rank_set_size    integer,
  rank_missing     integer,
  rank_tied        boolean,
  records          bigint           not null,
  seq              bigint           not null,
  computed_at      timestamptz      not null,
  primary key (indicator, region_code, period)
);
-- The answer sheet of a region and period; peers and children of a cell.
create index figure_by_region on fig.figure (region_code, period);
create index figure_by_period on fig.figure (indicator, period);

comment on column fig.figure.value is 'in the unit of the indicator; where there is a denominator: multiplier * numerator / denominator to 34 digits';
comment on column fig.figure.seq is 'newest ledger entry among the contributing records, -1 when there are none';

-- One row: how far the ledger has been read, for which catalog and day.
create table fig.progress (
  only_one       boolean primary key default true check (only_one),
  last_seq       bigint  not null,
  catalog_digest text    not null,
  as_of          date    not null
);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'dajuan_app') THEN
    GRANT USAGE ON SCHEMA fig TO dajuan_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON fig.figure, fig.progress TO dajuan_app;
  END IF;
END
$$;
