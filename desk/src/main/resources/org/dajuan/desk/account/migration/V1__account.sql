-- People who may sign in.

create table auth.account (
  name          text primary key,
  title         text not null,
  password_hash text not null,
  roles         text[] not null default '{}',
  region_code   text not null,
  disabled      boolean not null default false,
  failures      integer not null default 0,
  locked_until  timestamptz,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now()
);

comment on column auth.account.password_hash is 'Argon2id';
comment on column auth.account.failures is 'wrong passwords since the last right one';

do $$
begin
  if exists (select from pg_roles where rolname = 'dajuan_app') then
    grant usage on schema auth to dajuan_app;
    grant select, insert, update on auth.account to dajuan_app;
  end if;
end
$$;
