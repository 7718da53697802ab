-- Somebody who wants to become a member. What members vote on (a name and an idea) stands apart from how to reach somebody and
-- whether they have a benefit: rows are protected whole.

create table joining_rules (
  cooperative_id uuid primary key references cooperative,
  is_open        boolean not null,
  vote           text not null check (vote in ('majority', 'unanimous')),
  vote_days      integer not null check (vote_days between 1 and 60),
  trial_months   integer not null check (trial_months between 0 and 12),
  set_by         uuid not null references person,
  set_at         timestamptz not null
);
comment on table joining_rules is
  'Whether anybody may apply by the public form (is_open), how members say yes (vote: most of the votes, or nobody against), how long '
  'they have for it (vote_days), and how long somebody is on trial (trial_months; 0: not at all). No row: the form is shut.';
call protect('joining_rules');
call everybody_here_reads('joining_rules');
call roles_keep('joining_rules', 'board');
grant select, insert, update on joining_rules to gilde_app;

-- Whether a co-operative takes applications by the form: all that a stranger is told of its rules.
create function takes_applications(of_cooperative uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from joining_rules where cooperative_id = of_cooperative and is_open)
$$;
revoke all on function takes_applications(uuid) from public;
grant execute on function takes_applications(uuid) to gilde_app;

-- Whoever applies does so by the link that they get with it: it is in their form, and opens nothing yet. So the log of commands
-- knows them again when the form is sent twice, and no holder of another link gets here.
create function applies_here(of_cooperative uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() = 'link' and of_cooperative = asking_cooperative() and takes_applications(of_cooperative)
    and not exists (select from link where token = asking_link());
end
$$;
revoke all on function applies_here(uuid) from public;
grant execute on function applies_here(uuid) to gilde_app;

create table application (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  name           text not null check (length(name) between 1 and 120),
  idea           text not null check (length(idea) between 1 and 1000),
  stage          text not null check (stage in ('received', 'intake-planned', 'intake-held', 'permission-asked',
    'permission-granted', 'permission-refused', 'voting', 'admitted', 'on-trial', 'trial-passed', 'member', 'refused',
    'withdrawn')),
  stage_since    date not null,
  due_on         date check (due_on >= stage_since),
  received_at    timestamptz not null,
  entered_by     uuid references person,
  revision       integer not null default 1,
  ended_on       date,
  keep_until     date check (keep_until >= ended_on),
  member_id      uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  constraint application_ends check ((ended_on is not null) = (stage in ('member', 'refused', 'withdrawn'))),
  constraint application_makes_member check ((member_id is not null) = (stage = 'member'))
);
comment on table application is
  'Somebody wants to become a member. stage: how far it is, since which day (stage_since), and until when for what is planned (due_on: '
  'the talk, the vote, the trial). entered_by: who wrote it down for them; null: they did so themselves. Erased with all that belongs '
  'to it four weeks after it ended, or after keep_until, which they agreed to.';
create index application_by_stage on application (cooperative_id, stage, stage_since);
create index application_by_member on application (cooperative_id, member_id) where member_id is not null;
call protect('application');
call roles_read('application', 'coach', 'administrator', 'board');
create policy anybody_applies on application for insert with check (
  stage = 'received' and entered_by is null and applies_here(cooperative_id));
call allow('application', 'coach_or_administrator_enters', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and stage = ''received'' and entered_by = (select asking_person())');
call allow('application', 'coach_or_administrator_goes_on', 'update', '(select asking_holds(''coach'', ''administrator''))');
create policy link_reads on application for select using (
  (cooperative_id, id) in (select s.cooperative_id, s.subject_id from asking_link_subject('application') s));
create policy link_withdraws on application for update using (
  ended_on is null and (cooperative_id, id) in (select s.cooperative_id, s.subject_id from asking_link_subject('application') s))
  with check (stage = 'withdrawn' and cooperative_id = (select asking_cooperative()));
call allow('application', 'job_sees_what_is_over', 'select',
  '(select asking_as(''job'')) and coalesce(keep_until, ended_on + 28) < today()');
call allow('application', 'job_erases', 'delete',
  '(select asking_as(''job'')) and coalesce(keep_until, ended_on + 28) < today()');
grant select, insert, delete, update (stage, stage_since, due_on, revision, ended_on, keep_until, member_id) on application
  to gilde_app;

-- What ended does not begin again, and a step is taken from what was seen.
create function keep_application() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if old.ended_on is not null and (new.stage, new.ended_on) is distinct from (old.stage, old.ended_on) then
    raise exception 'an application that ended does not go on' using errcode = 'restrict_violation';
  end if;
  if new.revision <> old.revision + 1 then
    raise exception 'an application goes on one step at a time' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger application_is_kept before update on application for each row execute function keep_application();

create table application_contact (
  cooperative_id uuid not null,
  application_id uuid not null,
  phone          text not null check (length(phone) <= 40),
  email          text not null check (length(email) <= 200),
  benefit        text not null check (benefit in ('yes', 'no', 'unsaid')),
  municipality   text not null check (length(municipality) <= 120),
  helper         text not null check (length(helper) <= 200),
  agreed         text not null default '' check (length(agreed) <= 300),
  primary key (cooperative_id, application_id),
  foreign key (cooperative_id, application_id) references application on delete cascade,
  constraint application_can_be_reached check (phone <> '' or email <> '')
);
comment on table application_contact is
  'How to reach who applies, and what the members who vote are not told: whether there is a benefit and of which municipality, who may '
  'be called to help. agreed: how they said yes to having it written down, when another did so.';
call protect('application_contact');
call roles_read('application_contact', 'coach', 'administrator');
create policy anybody_applies on application_contact for insert with check (
  agreed = '' and applies_here(cooperative_id));
call allow('application_contact', 'coach_or_administrator_enters', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and agreed <> ''''');
call allow('application_contact', 'coach_or_administrator_corrects', 'update',
  '(select asking_holds(''coach'', ''administrator''))');
create policy link_reads on application_contact for select using (
  (cooperative_id, application_id) in (select s.cooperative_id, s.subject_id from asking_link_subject('application') s));
grant select, insert, update (phone, email, benefit, municipality, helper) on application_contact to gilde_app;

create table application_step (
  cooperative_id uuid not null,
  application_id uuid not null,
  id             uuid not null,
  stage          text not null,
  on_day         date not null,
  note           text not null default '' check (length(note) <= 1000),
  taken_by       uuid references person,
  taken_at       timestamptz not null,
  primary key (cooperative_id, application_id, id),
  foreign key (cooperative_id, application_id) references application on delete cascade
);
comment on table application_step is
  'A step of an application: which, on which day, what belongs to it in words (the conditions of a municipality, why not), and who took '
  'it; null: who applies. Who applies reads it too.';
call protect('application_step');
call roles_read('application_step', 'coach', 'administrator');
call allow('application_step', 'coach_or_administrator_takes', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and taken_by = (select asking_person())');
create policy link_reads on application_step for select using (
  (cooperative_id, application_id) in (select s.cooperative_id, s.subject_id from asking_link_subject('application') s));
create policy link_withdraws on application_step for insert with check (
  stage = 'withdrawn' and taken_by is null
  and (cooperative_id, application_id) in (select s.cooperative_id, s.subject_id from asking_link_subject('application') s));
grant select, insert on application_step to gilde_app;

-- Not in `file`, of which nothing is ever removed.
create table application_letter (
  cooperative_id uuid not null,
  application_id uuid not null,
  step_id        uuid not null,
  name           text not null check (length(name) between 1 and 200),
  media_type     text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  sha256         bytea not null check (length(sha256) = 32),
  content        bytea not null check (length(content) between 1 and 10485760),
  primary key (cooperative_id, application_id, step_id),
  foreign key (cooperative_id, application_id, step_id) references application_step on delete cascade
);
comment on table application_letter is
  'The letter that belongs to a step, such as the permission of the municipality. Erased with the application, so not a file.';
call protect('application_letter');
call roles_read('application_letter', 'coach', 'administrator');
call roles_add('application_letter', 'coach', 'administrator');
create policy link_reads on application_letter for select using (
  (cooperative_id, application_id) in (select s.cooperative_id, s.subject_id from asking_link_subject('application') s));
grant select, insert on application_letter to gilde_app;

-- A link with which who applies sees how far it is. Made with the application, once: else whoever guesses its id could make one.
alter table link
  drop constraint link_kind_check,
  add constraint link_kind_check check (kind in ('invoice', 'quote', 'to-do-mail', 'application')),
  add column application_id uuid generated always as (case when kind = 'application' then subject_id end) stored,
  add foreign key (cooperative_id, application_id) references application (cooperative_id, id) on delete cascade;
create unique index link_by_application on link (cooperative_id, application_id) where application_id is not null;
comment on column link.application_id is 'subject_id when who applies sees with it how far that is; gone with the application.';
create policy application_is_made on link for insert with check (
  kind = 'application' and cooperative_id = (select asking_cooperative())
  and ((select asking_holds('coach', 'administrator')) or token = (select asking_link()) and applies_here(cooperative_id)));
create policy application_is_guided on link for select using (
  kind = 'application' and cooperative_id = (select asking_cooperative())
  and (select asking_holds('coach', 'administrator')));
