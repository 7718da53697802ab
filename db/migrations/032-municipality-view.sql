-- What the people of a municipality see and do: permissions that never overlap, totals in place of days, a mail that an answer
-- waits, figures over all clients without anybody to be found in them, and signing in with the account of their own office.

-- Permissions ------------------------------------------------------------------------------------------------------------

alter table benefit_permission add column late_reason text not null default '' check (length(late_reason) <= 1000);
comment on column benefit_permission.late_reason is 'Why it was written down long after the day it begins.';

-- Who writes down or ends a permission waits here for whoever does so at the same time. False: nothing to be seen.
create function hold_permissions_of(of_member uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from member
  where cooperative_id = asking_cooperative() and id = of_member
    and (id in (select asking_members()) or id in (select shared_with_me('permission')))
  for update;
  return found;
end
$$;

create function refuse_permissions_at_once() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from member where cooperative_id = new.cooperative_id and id = new.member_id for update;
  if exists (
    select from benefit_permission p
    where p.cooperative_id = new.cooperative_id and p.member_id = new.member_id and p.id <> new.id
      and p.valid_from <= new.valid_to and new.valid_from <= least(p.valid_to, p.ended_on - 1)) then
    raise exception 'two permissions on one day'
      using errcode = 'exclusion_violation', constraint = 'benefit_permissions_at_once';
  end if;
  return new;
end
$$;
create trigger benefit_permissions_at_once before insert on benefit_permission
  for each row execute function refuse_permissions_at_once();

-- Totals -----------------------------------------------------------------------------------------------------------------

-- Hours and turnover of a whole year of work, to whom the member shares the meters with: never a day, a job or a customer.
create function shared_year(of_member uuid, of_year integer)
  returns table (minutes bigint, weeks bigint, turnover bigint)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if of_member not in (select shared_with_me('meters')) then
    return;
  end if;
  return query
    select coalesce(sum(w.minutes), 0)::bigint, count(distinct date_trunc('week', w.on_day)) filter (where w.minutes > 0),
      (select coalesce(sum(i.net), 0)::bigint from invoice i
       where i.cooperative_id = asking_cooperative() and i.member_id = of_member and i.state = 'issued'
         and i.worked_until between make_date(of_year, 1, 1) and make_date(of_year, 12, 31))
    from worked_day w
    where w.cooperative_id = asking_cooperative() and w.member_id = of_member
      and w.on_day between make_date(of_year, 1, 1) and make_date(of_year, 12, 31);
end
$$;

-- Mail about a question ---------------------------------------------------------------------------------------------------

-- Adds a kind to those that are there, whichever migrations came before.
do $$
declare
  words text;
begin
  select string_agg(word[1], ', ') into strict words
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'mail'::regclass and conname = 'mail_about_kind_check';
  alter table mail drop constraint mail_about_kind_check;
  execute format('alter table mail add constraint mail_about_kind_check check (about_kind in (%s, %L))', words, 'client-message');
end
$$;
alter table mail
  add column client_message_id uuid generated always as (case when about_kind = 'client-message' then about_id end) stored,
  add foreign key (cooperative_id, client_message_id) references client_message (cooperative_id, id);
create index mail_by_client_message on mail (cooperative_id, client_message_id) where client_message_id is not null;
-- Nobody but the job that sends it reads such a mail: it would tell the member and the case manager each other's address.
create policy client_message_is_written_about on mail for insert with check (
  about_kind = 'client-message' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');

-- To whom a mail goes that a message waits: never what it says. For the job that mails.
create function client_message_readers(of_message uuid)
  returns table (person_id uuid, email text, language text, to_member boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job mails' using errcode = 'insufficient_privilege';
  end if;
  return query
    select p.id, p.email, p.language, not m.from_member
    from client_message m
    join member c on c.cooperative_id = m.cooperative_id and c.id = m.member_id
    join person p on not m.from_member and p.id = c.person_id or m.from_member and p.id in (
      select mp.person_id from municipality_person mp
      join consent k on k.cooperative_id = mp.cooperative_id and k.person_id = mp.person_id
        and k.member_id = m.member_id and k.purpose = 'case-manager' and k.revoked_at is null
        and (k.until is null or k.until >= (now() at time zone 'Europe/Amsterdam')::date)
      join role_assignment r on r.cooperative_id = mp.cooperative_id and r.person_id = mp.person_id
        and r.role = 'case-manager' and r.until is null
      where mp.cooperative_id = m.cooperative_id and mp.municipality_id = m.municipality_id and mp.until is null)
    where m.cooperative_id = asking_cooperative() and m.id = of_message and p.email is not null;
end
$$;

-- Who wrote a message may ask that it be mailed about, beside what could be asked for before.
alter function may_ask_for_job(text, jsonb) rename to may_ask_for_earlier_job;
create function may_ask_for_job(task text, payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return may_ask_for_earlier_job(task, payload)
    or asking_purpose() = 'person' and task = 'mail-client-message'
      and payload ->> 'cooperativeId' = asking_cooperative()::text
      and exists (
        select from client_message m
        where m.cooperative_id = asking_cooperative() and m.id = (payload ->> 'messageId')::uuid
          and m.written_by = asking_person());
end
$$;

-- Figures ----------------------------------------------------------------------------------------------------------------

create table municipality_figure (
  cooperative_id  uuid not null,
  municipality_id uuid not null,
  quarter         date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
  span            text not null check (span in ('quarter', 'year')),
  measure         text not null check (measure in ('clients', 'permissions', 'months', 'turnover', 'minutes', 'costs')),
  amount          bigint,
  definitions     integer not null check (definitions > 0),
  made_at         timestamptz not null,
  primary key (cooperative_id, municipality_id, quarter, span, measure),
  foreign key (cooperative_id, municipality_id) references municipality (cooperative_id, id)
);
comment on table municipality_figure is
  'A count or a sum over the clients of a municipality, made once and never changed, without an amount where it, or what is left '
  'by taking figures off each other, would be about fewer than five people. Made by a job; the rest is kept nowhere.';
comment on column municipality_figure.quarter is 'Its first day; with span year the fourth quarter of that year.';
comment on column municipality_figure.amount is 'People, months, cents or minutes; null when it may not be shown.';
call protect('municipality_figure');
create trigger municipality_figure_never_changes before update or delete on municipality_figure
  for each row execute function refuse_change();
call allow('municipality_figure', 'own_municipality_reads', 'select', 'municipality_id = (select asking_municipality())');
call work_keeps('municipality_figure', 'job');
grant select, insert on municipality_figure to gilde_app;

-- Which clients of a municipality had a permission on a day, as was known at a moment: for the job that counts, and no more.
create function permissions_to_count(of_municipality uuid, on_day date, known_at timestamptz) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job counts' using errcode = 'insufficient_privilege';
  end if;
  return query
    select distinct p.member_id from benefit_permission p
    where p.cooperative_id = asking_cooperative() and p.municipality_id = of_municipality
      and p.recorded_at <= known_at and on_day between p.valid_from and p.valid_to
      and (p.ended_at is null or p.ended_at > known_at or p.ended_on > on_day);
end
$$;

-- Signing in with the account of one's own office ---------------------------------------------------------------------------

create table municipal_account (
  cooperative_id  uuid not null,
  person_id       uuid not null references person,
  municipality_id uuid not null,
  issuer          text not null check (length(issuer) between 1 and 300),
  subject         text not null check (length(subject) between 1 and 300),
  linked_at       timestamptz not null,
  primary key (cooperative_id, person_id),
  unique (cooperative_id, municipality_id, issuer, subject),
  foreign key (cooperative_id, municipality_id) references municipality (cooperative_id, id)
);
comment on table municipal_account is
  'With which account of their office a case manager signs in: linked by themselves, signed in otherwise. So whoever changes '
  'where a municipality signs in does not become somebody by that.';
call protect('municipal_account');
call allow('municipal_account', 'own', 'select', '(select asking_purpose()) = ''person'' and person_id = (select asking_person())');
call allow('municipal_account', 'own_is_linked', 'insert',
  'person_id = (select asking_person()) and municipality_id = (select asking_municipality())');
call allow('municipal_account', 'own_is_unlinked', 'delete',
  '(select asking_purpose()) = ''person'' and person_id = (select asking_person())');
grant select, insert, delete on municipal_account to gilde_app;

-- The name of a municipality whose people sign in with their own account, for the page where one signs in.
create policy to_sign_in on municipality for select using (
  (select asking_purpose()) = 'sign-in' and exists (
    select from municipality_sign_in s
    where s.cooperative_id = municipality.cooperative_id and s.municipality_id = municipality.id and s.ended_at is null));

-- Whose an account is that signed in at a municipality: that person, or in a word why nobody's.
create function case_manager_of_account(
  of_cooperative uuid, of_municipality uuid, of_issuer text, of_subject text, with_email text)
  returns table (person_id uuid, refusal text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  found_person uuid;
begin
  if asking_purpose() <> 'sign-in' then
    raise exception 'only who signs in' using errcode = 'insufficient_privilege';
  end if;
  select p.id into found_person
  from person p
  join municipality_person mp on mp.person_id = p.id and mp.cooperative_id = of_cooperative
    and mp.municipality_id = of_municipality and mp.until is null
  join role_assignment r on r.person_id = p.id and r.cooperative_id = of_cooperative
    and r.role = 'case-manager' and r.until is null
  where p.email = lower(with_email);
  if found_person is null then
    return query select null::uuid, 'not-invited';
  elsif exists (
    select from role_assignment r where r.person_id = found_person and r.role <> 'case-manager' and r.until is null) then
    return query select null::uuid, 'has-other-roles';
  elsif not exists (
    select from municipal_account a
    where a.cooperative_id = of_cooperative and a.person_id = found_person and a.municipality_id = of_municipality
      and a.issuer = of_issuer and a.subject = of_subject) then
    return query select null::uuid, 'not-linked';
  else
    return query select found_person, null::text;
  end if;
end
$$;

alter table session drop constraint session_way_in_check;
alter table session add constraint session_way_in_check check (
  way_in in ('code', 'passkey', 'card', 'link', 'demo', 'municipality'));

-- Two messages of one moment keep the order in which they were written.
alter table client_message add column position bigint generated always as identity;
comment on column client_message.position is 'Higher is later. Says nothing else: it counts over all conversations.';
