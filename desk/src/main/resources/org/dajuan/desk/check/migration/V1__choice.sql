-- What people have chosen at the check desk: of which indicator a phrase speaks. Texts are not kept.
-- A choice withdrawn stays, with who took it back; of those that hold there is one for a phrase.

create table chk.choice (
  seq          bigint      primary key references ledger.entry (seq),
  subject      text        not null,
  kind         text        not null,
  unit         text        not null,
  indicator    text,
  actor        text        not null,
  actor_title  text        not null,
  chosen_at    timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz
);

create unique index choice_that_holds on chk.choice (subject, kind, unit) where withdrawn_at is null;

comment on column chk.choice.subject is 'letters and digits of the phrase, without place, time and value';
comment on column chk.choice.indicator is 'null: the phrase speaks of none';

do $$
begin
  if exists (select from pg_roles where rolname = 'dajuan_app') then
    grant usage on schema chk to dajuan_app;
    grant select, insert on chk.choice to dajuan_app;
    grant update (withdrawn_by, withdrawn_at) on chk.choice to dajuan_app;
  end if;
end
$$;
