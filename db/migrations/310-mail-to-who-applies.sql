-- Who applies is told of each step: by mail when they gave an address, and else by somebody who calls them.

alter table application_contact add column language text not null default 'nl' check (language in ('nl', 'en'));
comment on column application_contact.language is 'In which language they are written to: the one of their form.';

create table application_call (
  cooperative_id uuid not null,
  application_id uuid not null,
  revision       integer not null,
  called_by      uuid not null references person,
  called_at      timestamptz not null,
  primary key (cooperative_id, application_id, revision),
  foreign key (cooperative_id, application_id) references application on delete cascade
);
comment on table application_call is
  'Somebody told who applies, by phone or face to face, how far it is: which revision, who, and when. For who has no address, or whose mail did not leave.';
call protect('application_call');
call roles_read('application_call', 'coach', 'administrator');
call allow('application_call', 'coach_or_administrator_calls', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and called_by = (select asking_person())');
grant select, insert on application_call to gilde_app;

-- The work that writes the mail reads to whom, and with which link.
drop policy job_sees_what_is_over on application;
call allow('application', 'job_writes_about', 'select', '(select asking_as(''job''))');
call allow('application_contact', 'job_writes_to', 'select', '(select asking_as(''job''))');
create policy application_is_written_about on link for select using (
  kind = 'application' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');

do $$
declare
  words text;
begin
  select string_agg(quote_literal(m.word[1]), ', ') into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''', 'g') m (word)
  where c.conname = 'mail_about_kind_check';
  execute format('alter table mail drop constraint mail_about_kind_check, add constraint mail_about_kind_check
    check (about_kind in (%s, ''application''))', words);
end
$$;
alter table mail
  add column application_id uuid generated always as (case when about_kind = 'application' then about_id end) stored,
  add foreign key (cooperative_id, application_id) references application (cooperative_id, id) on delete cascade;
comment on column mail.application_id is 'about_id when the mail tells who applies how far it is; gone with the application.';
create index mail_by_application on mail (cooperative_id, application_id) where application_id is not null;
create policy application_is_written_about on mail for insert with check (
  about_kind = 'application' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
create policy application_is_seen on mail for select using (
  about_kind = 'application' and cooperative_id = (select asking_cooperative()) and (select asking_holds('coach', 'administrator')));

-- Who goes on with an application asks for its mail; who applies does so too, by the link to it.
create function may_ask_for_mail_applicant(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('coach', 'administrator') and exists (
    select from application a
    where a.cooperative_id = asking_cooperative() and a.id = (payload ->> 'applicationId')::uuid);
end
$$;
revoke all on function may_ask_for_mail_applicant(jsonb) from public;
create function link_may_ask_for_mail_applicant(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from asking_link_subject('application') s
    where s.cooperative_id = asking_cooperative() and s.subject_id = (payload ->> 'applicationId')::uuid);
end
$$;
revoke all on function link_may_ask_for_mail_applicant(jsonb) from public;

-- As it was, and who holds a link asks for the work that has a rule for holders of links; for no other.
create or replace function may_ask_for_job(task text, payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  asks constant text := asking_purpose();
  rule constant text := format('%smay_ask_for_%s', case when asks = 'link' then 'link_' end, replace(task, '-', '_'));
  answer boolean;
begin
  if asks in ('job', 'operator') then
    return true;
  end if;
  if asks not in ('person', 'link') or payload ->> 'cooperativeId' is distinct from asking_cooperative()::text then
    return false;
  end if;
  if to_regprocedure(format('public.%I(jsonb)', rule)) is null then
    -- Kinds of job that came before this way of saying it.
    return asks = 'person' and coalesce(may_ask_for_job_of_before(task, payload), false);
  end if;
  execute format('select public.%I($1)', rule) using payload into answer;
  return coalesce(answer, false);
end
$$;
