-- Keeping the benefit: which municipality a member belongs to and what it agreed, what the member tells about themselves, and
-- with whom the member shares which of it. What is told of a household is the member's own: no office, board, job or operator
-- reads it. Somebody else does only by a consent of the member, field by field, from the day it is given until it is revoked.

create table municipality (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  name           text not null check (length(name) between 1 and 120),
  delivery       text not null check (delivery in ('portal', 'mail', 'print')),
  email          text check (length(email) <= 254),
  address        text not null default '' check (length(address) <= 400),
  due_day        integer not null default 10 check (due_day between 1 and 28),
  added_at       timestamptz not null,
  added_by       uuid not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, name),
  constraint municipality_can_be_reached check (
    (delivery <> 'mail' or email is not null) and (delivery <> 'print' or address <> ''))
);
comment on table municipality is 'A municipality that pays a benefit to members of this co-operative.';
comment on column municipality.delivery is
  'How a monthly statement reaches it: its people read it here, it is mailed, or the office prints and posts it.';
comment on column municipality.due_day is 'The day of the next month before which a statement has to be there.';
call protect('municipality');
call everybody_here_reads('municipality');
call roles_keep('municipality', 'administrator');
grant select, insert, update (name, delivery, email, address, due_day) on municipality to gilde_app;

create table municipality_person (
  cooperative_id  uuid not null,
  municipality_id uuid not null,
  person_id       uuid not null references person,
  since           timestamptz not null,
  until           timestamptz check (until >= since),
  added_by        uuid not null,
  primary key (cooperative_id, municipality_id, person_id, since),
  foreign key (cooperative_id, municipality_id) references municipality (cooperative_id, id)
);
comment on table municipality_person is 'Who works as case manager for which municipality. The role itself stands in role_assignment.';
create unique index municipality_person_now on municipality_person (cooperative_id, person_id) where until is null;
call protect('municipality_person');
call everybody_here_reads('municipality_person');
call roles_keep('municipality_person', 'administrator');
grant select, insert, update (until) on municipality_person to gilde_app;

-- The municipality for which somebody works now as case manager; nothing for anybody else.
create function asking_municipality() returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not asking_holds('case-manager') then
    return null;
  end if;
  return (select municipality_id from municipality_person
    where cooperative_id = asking_cooperative() and person_id = asking_person() and until is null);
end
$$;

create table municipality_policy (
  cooperative_id  uuid not null,
  id              uuid not null,
  municipality_id uuid not null,
  version         integer not null check (version > 0),
  valid_from      date not null,
  valid_to        date check (valid_to >= valid_from),
  policy          jsonb not null,
  proposed_at     timestamptz not null,
  proposed_by     uuid not null,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid,
  confirmed_at    timestamptz,
  confirmed_by    uuid,
  primary key (cooperative_id, id),
  unique (cooperative_id, municipality_id, version),
  foreign key (cooperative_id, municipality_id) references municipality (cooperative_id, id),
  check ((confirmed_at is null) = (confirmed_by is null) and (withdrawn_at is null) = (withdrawn_by is null)),
  constraint municipality_policy_not_own check (confirmed_by is null or confirmed_by <> proposed_by),
  constraint municipality_policy_one_end check (confirmed_at is null or withdrawn_at is null)
);
comment on table municipality_policy is
  'What a municipality agreed about small business beside a benefit, by version. The administrator writes it down, a case manager '
  'of that municipality confirms it. Of the confirmed ones the latest that began on or before a day holds on that day.';
comment on column municipality_policy.policy is 'The fields of Policy (app/domains/benefits/engine/policy.ts) but its days; amounts in cents.';
call protect('municipality_policy');
call everybody_here_reads('municipality_policy');
call roles_add('municipality_policy', 'administrator');
call allow('municipality_policy', 'administrator_withdraws', 'update',
  '(select asking_holds(''administrator'')) and confirmed_at is null');
call allow('municipality_policy', 'case_manager_confirms', 'update',
  'municipality_id = (select asking_municipality()) and withdrawn_at is null');
grant select, insert, update (confirmed_at, confirmed_by, withdrawn_at, withdrawn_by) on municipality_policy to gilde_app;

-- What was confirmed or withdrawn stays so.
create function refuse_change_of_agreed_policy() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.confirmed_at is not null or old.withdrawn_at is not null then
    raise exception 'a policy that was confirmed or withdrawn does not change: make a new version'
      using errcode = 'restrict_violation';
  end if;
  if new.confirmed_by is not null and new.confirmed_by <> asking_person() then
    raise exception 'a policy is confirmed by who asks' using errcode = 'insufficient_privilege';
  end if;
  -- Both policies for update let a row through that fits either: who may withdraw may not confirm.
  if new.confirmed_at is not null and new.municipality_id is distinct from asking_municipality() then
    raise exception 'a policy is confirmed by a case manager of that municipality' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger municipality_policy_keeps before update on municipality_policy
  for each row execute function refuse_change_of_agreed_policy();

create table municipal_client (
  cooperative_id  uuid not null,
  member_id       uuid not null,
  from_day        date not null,
  municipality_id uuid not null,
  client_number   text not null default '' check (length(client_number) <= 40),
  set_at          timestamptz not null,
  set_by          uuid not null,
  primary key (cooperative_id, member_id, from_day),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, municipality_id) references municipality (cooperative_id, id)
);
comment on table municipal_client is
  'To which municipality a member belongs, from a day on, and the number by which it knows them. Never a BSN: there is no legal basis.';
call protect('municipal_client');
call own_rows_are_read('municipal_client');
call roles_keep('municipal_client', 'administrator');
call allow('municipal_client', 'own_is_told', 'insert', 'member_id in (select asking_members())');
call allow('municipal_client', 'own_is_mended', 'update', 'member_id in (select asking_members())');
call allow('municipal_client', 'job_addresses', 'select', '(select asking_as(''job''))');
grant select, insert, update (client_number, municipality_id, set_at, set_by) on municipal_client to gilde_app;

create table consent (
  cooperative_id uuid not null,
  id             uuid not null,
  member_id      uuid not null,
  person_id      uuid not null references person,
  purpose        text not null check (purpose in ('coach', 'case-manager')),
  fields         text[] not null check (cardinality(fields) > 0 and fields <@ array[
    'benefit', 'household', 'exemption', 'income', 'assets', 'tax', 'hours', 'permission', 'statements', 'meters']),
  given_at       timestamptz not null,
  until          date,
  revoked_at     timestamptz check (revoked_at >= given_at),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table consent is
  'What a member shares with a coach or a case manager: which fields, since when, until when. Other fields are another consent. '
  'Never changed but for the day it is revoked.';
create unique index consent_open on consent (cooperative_id, member_id, person_id, purpose) where revoked_at is null;
create index consent_by_person on consent (cooperative_id, person_id) where revoked_at is null;
call protect('consent');
call own_rows_are_read('consent');
call allow('consent', 'own_is_given', 'insert', 'member_id in (select asking_members())');
call allow('consent', 'own_is_revoked', 'update', 'member_id in (select asking_members())');
grant select, insert, update (revoked_at) on consent to gilde_app;

-- The members who share this field with whoever asks, now, in the role they gave the consent for.
create function shared_with_me(field text) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query select c.member_id from consent c
    where c.cooperative_id = asking_cooperative() and c.person_id = asking_person() and c.revoked_at is null
      and (c.until is null or c.until >= (now() at time zone 'Europe/Amsterdam')::date)
      and field = any (c.fields) and asking_holds(c.purpose);
end
$$;

-- Who shares anything at all, so that a case manager knows their own clients by name.
create function sharing_with_me() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query select c.member_id from consent c
    where c.cooperative_id = asking_cooperative() and c.person_id = asking_person() and c.revoked_at is null
      and (c.until is null or c.until >= (now() at time zone 'Europe/Amsterdam')::date) and asking_holds(c.purpose);
end
$$;

create procedure shared_rows_are_read(guarded regclass, field text) language plpgsql as $$
begin
  call allow(guarded, 'shared', 'select', format('member_id in (select shared_with_me(%L))', field));
end
$$;

call allow('consent', 'shared', 'select', 'person_id = (select asking_person()) and member_id in (select sharing_with_me())');
call allow('municipal_client', 'shared', 'select', 'member_id in (select sharing_with_me())');
call allow('municipal_client', 'case_manager_numbers', 'update',
  'municipality_id = (select asking_municipality()) and member_id in (select sharing_with_me())');
call allow('member', 'shares_with_me', 'select', 'id in (select sharing_with_me())');

create table benefit_fact (
  cooperative_id uuid not null,
  id             uuid not null,
  member_id      uuid not null,
  field          text not null check (field in ('benefit', 'household', 'exemption', 'income', 'assets', 'tax')),
  valid_from     date not null,
  valid_to       date check (valid_to >= valid_from),
  value          jsonb not null,
  told_at        timestamptz not null,
  replaced_at    timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table benefit_fact is
  'What a member told about their benefit and household, one field a row, from a day until a day (both counted). A fact that was '
  'wrong is replaced: it stays, with the moment. Read by the member, and by whom they share that field with.';
create index benefit_fact_now on benefit_fact (cooperative_id, member_id, field, valid_from) where replaced_at is null;
call protect('benefit_fact');
call own_rows_are_read('benefit_fact');
call allow('benefit_fact', 'own_is_told', 'insert', 'member_id in (select asking_members())');
call allow('benefit_fact', 'own_is_replaced', 'update', 'member_id in (select asking_members())');
create policy shared on benefit_fact for select using (
  cooperative_id = (select asking_cooperative()) and (
    field = 'benefit' and member_id in (select shared_with_me('benefit'))
    or field = 'household' and member_id in (select shared_with_me('household'))
    or field = 'exemption' and member_id in (select shared_with_me('exemption'))
    or field = 'income' and member_id in (select shared_with_me('income'))
    or field = 'assets' and member_id in (select shared_with_me('assets'))
    or field = 'tax' and member_id in (select shared_with_me('tax'))));
grant select, insert, update (replaced_at, valid_to) on benefit_fact to gilde_app;

-- Two facts of one kind on one day would be two households at once.
create function refuse_facts_at_once() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from member where cooperative_id = new.cooperative_id and id = new.member_id for update;
  if new.replaced_at is null and exists (
    select from benefit_fact f
    where f.cooperative_id = new.cooperative_id and f.member_id = new.member_id and f.field = new.field
      and f.id <> new.id and f.replaced_at is null
      and f.valid_from <= coalesce(new.valid_to, 'infinity') and new.valid_from <= coalesce(f.valid_to, 'infinity')) then
    raise exception 'two facts about % on one day', new.field
      using errcode = 'exclusion_violation', constraint = 'benefit_facts_at_once';
  end if;
  return new;
end
$$;
create trigger benefit_facts_at_once before insert or update on benefit_fact
  for each row execute function refuse_facts_at_once();

create table worked_day (
  cooperative_id uuid not null,
  member_id      uuid not null,
  on_day         date not null,
  minutes        integer not null check (minutes between 0 and 1440),
  note           text not null default '' check (length(note) <= 200),
  noted_at       timestamptz not null,
  primary key (cooperative_id, member_id, on_day),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table worked_day is
  'How long a member worked in the business on a day. 0 is kept too: that one did not work is also told. What a statement told '
  'of it stays in that statement.';
call protect('worked_day');
call own_rows_are_read('worked_day');
call allow('worked_day', 'own_is_noted', 'insert', 'member_id in (select asking_members())');
call allow('worked_day', 'own_is_mended', 'update', 'member_id in (select asking_members())');
call shared_rows_are_read('worked_day', 'hours');
call allow('worked_day', 'job_compares', 'select', '(select asking_as(''job''))');
grant select, insert, update (minutes, note, noted_at) on worked_day to gilde_app;

create table benefit_permission (
  cooperative_id  uuid not null,
  id              uuid not null,
  member_id       uuid not null,
  municipality_id uuid not null,
  valid_from      date not null,
  valid_to        date not null check (valid_to >= valid_from),
  hours_per_week  integer check (hours_per_week between 1 and 168),
  hours_per_year  integer check (hours_per_year between 1 and 8784),
  conditions      text not null default '' check (length(conditions) <= 2000),
  plan            text not null default '' check (length(plan) <= 2000),
  review_on       date,
  document_id     uuid,
  renews_id       uuid,
  recorded_at     timestamptz not null,
  recorded_by     uuid not null,
  recorded_as     text not null check (recorded_as in ('case-manager', 'member')),
  ended_on        date,
  end_reason      text check (length(end_reason) between 1 and 1000),
  ended_at        timestamptz,
  ended_by        uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, municipality_id) references municipality (cooperative_id, id),
  foreign key (cooperative_id, document_id) references file (cooperative_id, id),
  foreign key (cooperative_id, renews_id) references benefit_permission (cooperative_id, id),
  check ((ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by is null)
     and (ended_on is null) = (end_reason is null))
);
comment on table benefit_permission is
  'That a member may run a business beside the benefit, from a day until a day (both counted), with what the municipality asks. '
  'Recorded by its case manager, or by the member from the letter. Never changed but for its end; another is a renewal.';
create index benefit_permission_by_member on benefit_permission (cooperative_id, member_id, valid_from);
create index benefit_permission_by_document on benefit_permission (cooperative_id, document_id);
call protect('benefit_permission');
call own_rows_are_read('benefit_permission');
call shared_rows_are_read('benefit_permission', 'permission');
call allow('benefit_permission', 'case_manager_grants', 'insert',
  'recorded_as = ''case-manager'' and municipality_id = (select asking_municipality()) '
  'and member_id in (select shared_with_me(''permission''))');
call allow('benefit_permission', 'own_is_told', 'insert',
  'recorded_as = ''member'' and member_id in (select asking_members())');
call allow('benefit_permission', 'case_manager_ends', 'update',
  'municipality_id = (select asking_municipality()) and member_id in (select shared_with_me(''permission''))');
grant select, insert, update (ended_on, end_reason, ended_at, ended_by) on benefit_permission to gilde_app;

-- The letter of the permission: read by who sees the permission, stored by who records one.
create policy with_permission on file for select using (exists (
  select from benefit_permission p where p.cooperative_id = file.cooperative_id and p.document_id = file.id));
create policy member_or_case_manager_stores on file for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('member', 'case-manager')));

-- The dated table of the law as an operator extended it: of the whole installation, beside the one that Gilde brings.
create table benefit_parameter (
  id          uuid primary key,
  scheme      text not null check (length(scheme) between 1 and 40),
  key         text not null check (length(key) between 1 and 120),
  valid_from  date not null,
  valid_to    date check (valid_to >= valid_from),
  value       jsonb not null,
  source      text not null check (length(source) between 1 and 500),
  confidence  text not null check (confidence in ('high', 'medium', 'low', 'memory')),
  note        text,
  imported_at timestamptz not null,
  unique (scheme, key, valid_from)
);
comment on table benefit_parameter is
  'Amounts, percentages and terms of the law that an operator added to the table that comes with Gilde, with their source. '
  'value holds one of cents, percent, months, number, as in the file. Never changed.';
call protect('benefit_parameter');
create trigger benefit_parameter_never_changes before update or delete on benefit_parameter
  for each row execute function refuse_change();
create policy everybody_reads on benefit_parameter for select using (
  (select asking_purpose()) in ('person', 'job', 'operator'));
create policy operator_adds on benefit_parameter for insert with check ((select asking_as('operator')));
grant select, insert on benefit_parameter to gilde_app;
