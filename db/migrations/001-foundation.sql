-- The ground everything stands on: who is asking, and the one log of everything that was done.
--
-- The application connects as gilde_app, which owns nothing. Each transaction says on whose behalf it runs,
-- with settings that end with it:
--   gilde.purpose      person | job | link | sign-in | operator      (nothing set: no row is visible)
--   gilde.cooperative  the co-operative it is about
--   gilde.person       the person who asks
--   gilde.link         the token of a customer's link
-- Policies read them through the functions below, always as (select f()), so that they run once a query. What looks
-- into tables is PL/pgSQL: its plan is kept by the connection, where a function in SQL is planned at each query anew.

do $$
begin
  if not exists (select from pg_roles where rolname = 'gilde_app') then
    create role gilde_app nologin;
  end if;
  execute format('grant gilde_app to %I', current_user);
end
$$;

revoke all on schema public from public;
grant usage on schema public to gilde_app;

create function asking_purpose() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('gilde.purpose', true), ''), 'nobody') $$;

create function asking_cooperative() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('gilde.cooperative', true), '')::uuid $$;

create function asking_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('gilde.person', true), '')::uuid $$;

create function asking_link() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('gilde.link', true), '') $$;

-- Row-level security on and forced; the owner (migrations, triggers, checks) sees all; everybody else what a policy grants.
create procedure protect(guarded regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy owner_sees_all on %s to %I using (true) with check (true)', guarded, current_user);
end
$$;

-- Rows that may never change. Owner and superuser are refused too: a mistake is corrected by adding.
create function refuse_change() returns trigger language plpgsql set search_path = public as $$
begin
  raise exception '% is append-only: correct by adding a row', tg_table_name using errcode = 'restrict_violation';
end
$$;

create table command_log (
  cooperative_id uuid not null,
  command_id     uuid not null,
  name           text not null,
  person_id      uuid,
  purpose        text not null,
  input_hash     bytea not null,
  outcome        jsonb,
  done_at        timestamptz not null,
  primary key (cooperative_id, command_id)
);
comment on table command_log is
  'Each command that was carried out, once: guard against doing it twice, and the record of who did what when. '
  'Commands of the installation itself stand under the all-zero co-operative. Holds ids and hashes, no texts.';
create index command_log_by_time on command_log (cooperative_id, done_at desc);
call protect('command_log');

create table file (
  cooperative_id uuid not null,
  id             uuid not null,
  name           text not null check (length(name) between 1 and 200),
  media_type     text not null,
  size_bytes     integer not null check (size_bytes >= 0),
  sha256         bytea not null check (length(sha256) = 32),
  content        bytea not null,
  stored_at      timestamptz not null,
  primary key (cooperative_id, id),
  check (length(content) = size_bytes)
);
comment on table file is
  'A document as it came in or went out, byte for byte. Never changed: a new version is a new row. '
  'Who may read it follows from the row that names it, so every policy on file is in the migration of that domain.';
create trigger file_never_changes before update or delete on file for each row execute function refuse_change();
call protect('file');

create function enqueue_job(task text, payload jsonb, job_key text default null) returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform graphile_worker.add_job(task, payload::json, job_key => job_key, max_attempts => 12);
end
$$;
revoke all on function enqueue_job(text, jsonb, text) from public;
grant execute on function enqueue_job(text, jsonb, text) to gilde_app;
