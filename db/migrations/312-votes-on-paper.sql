-- Members who vote on paper, at the table: who did, and how often each answer was given, written down by one and confirmed by
-- another (docs/decisions/0015). A member votes once, by whichever way: a vote on paper is a ballot without an answer of its own.

create table admission_paper (
  cooperative_id uuid not null,
  application_id uuid not null,
  id             uuid not null,
  voted_on       date not null,
  yes            integer not null check (yes >= 0),
  no             integer not null check (no >= 0),
  abstain        integer not null check (abstain >= 0),
  entered_by     uuid not null references person,
  entered_at     timestamptz not null,
  confirmed_by   uuid references person,
  confirmed_at   timestamptz,
  primary key (cooperative_id, application_id, id),
  foreign key (cooperative_id, application_id) references admission_vote on delete cascade,
  constraint admission_paper_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
  constraint admission_paper_by_two check (confirmed_by <> entered_by)
);
comment on table admission_paper is
  'Votes on paper about who applies: how often each answer was given on voted_on, entered by one and confirmed by another. Whose they '
  'are stands in admission_ballot, by paper_id, without what they said. Read until the vote is counted.';

alter table admission_ballot
  alter column answer drop not null,
  add column paper_id uuid,
  add foreign key (cooperative_id, application_id, paper_id) references admission_paper on delete cascade,
  add constraint admission_ballot_by_one_way check ((answer is null) = (paper_id is not null));
comment on column admission_ballot.paper_id is
  'Voted on paper: the answer is one of those counted there, and stands nowhere with the member.';
create index admission_ballot_by_paper on admission_ballot (cooperative_id, application_id, paper_id) where paper_id is not null;

call protect('admission_paper');
call allow('admission_paper', 'coach_or_administrator_reads_until_counted', 'select',
  '(select asking_holds(''coach'', ''administrator'')) and exists (
    select from admission_vote v where v.cooperative_id = admission_paper.cooperative_id
      and v.application_id = admission_paper.application_id and v.counted_on is null)');
call allow('admission_paper', 'coach_or_administrator_enters', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and entered_by = (select asking_person()) and confirmed_by is null and exists (
    select from admission_vote v where v.cooperative_id = admission_paper.cooperative_id
      and v.application_id = admission_paper.application_id and v.counted_on is null)');
create policy coach_or_administrator_confirms on admission_paper for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('coach', 'administrator')) and confirmed_by is null)
  with check (cooperative_id = (select asking_cooperative()) and confirmed_by = (select asking_person()));
call allow('admission_paper', 'coach_or_administrator_says_no', 'delete',
  '(select asking_holds(''coach'', ''administrator'')) and confirmed_by is null');
grant select, insert, delete, update (confirmed_by, confirmed_at) on admission_paper to gilde_app;

-- No ballot of another is read: who voted on paper is told by a function, and what anybody said by nothing.
call allow('admission_ballot', 'paper_is_entered', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and paper_id is not null and exists (
    select from admission_paper p where p.cooperative_id = admission_ballot.cooperative_id
      and p.application_id = admission_ballot.application_id and p.id = admission_ballot.paper_id
      and p.entered_by = (select asking_person()) and p.confirmed_by is null)');

-- As many votes as voters, once all of it is written down.
create function keep_paper_votes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_paper constant uuid :=
    (to_jsonb(new) ->> case tg_table_name when 'admission_paper' then 'id' else 'paper_id' end)::uuid;
begin
  if exists (
    select from admission_paper p
    where p.cooperative_id = new.cooperative_id and p.application_id = new.application_id and p.id = of_paper
      and (p.yes + p.no + p.abstain = 0 or p.yes + p.no + p.abstain <> (
        select count(*) from admission_ballot b
        where b.cooperative_id = p.cooperative_id and b.application_id = p.application_id and b.paper_id = p.id))) then
    raise exception 'there are as many votes on paper as members who voted on paper' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger paper_is_of_its_voters after insert on admission_paper deferrable initially deferred
  for each row execute function keep_paper_votes();
create constraint trigger paper_is_of_its_voters after insert on admission_ballot deferrable initially deferred
  for each row when (new.paper_id is not null) execute function keep_paper_votes();

-- Who may vote is who is a member, and was one when the vote began.
create function keep_who_votes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from member m
    join admission_vote v on v.cooperative_id = m.cooperative_id and v.application_id = new.application_id
    where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.joined_on <= day_of(v.opened_at)
      and exists (select from role_assignment r
        where r.cooperative_id = m.cooperative_id and r.person_id = m.person_id and r.role = 'member' and r.until is null)) then
    raise exception 'who was no member when a vote began does not vote in it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger admission_ballot_is_of_a_voter before insert on admission_ballot for each row execute function keep_who_votes();

-- Confirmed by another than who entered it, as long as the vote is not counted.
create function keep_paper_of_two() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and (my_access_is_open(now()) or not is_another(old.entered_by)) then
    raise exception 'votes on paper are confirmed by another than who entered them' using errcode = 'restrict_violation';
  end if;
  if exists (select from admission_vote v
    where v.cooperative_id = old.cooperative_id and v.application_id = old.application_id and v.counted_on is not null) then
    raise exception 'a vote that was counted stays counted' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger admission_paper_is_of_two before update on admission_paper for each row execute function keep_paper_of_two();

-- Who may vote and did not, by either way; for who writes down who voted on paper. Who voted is no secret, what they said is.
create function who_still_votes(of_application uuid) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    select m.id from member m
    join admission_vote v on v.cooperative_id = m.cooperative_id and v.application_id = of_application
    where m.cooperative_id = here and m.joined_on <= day_of(v.opened_at)
      and exists (select from role_assignment r
        where r.cooperative_id = here and r.person_id = m.person_id and r.role = 'member' and r.until is null)
      and not exists (select from admission_ballot b
        where b.cooperative_id = here and b.application_id = of_application and b.member_id = m.id);
end
$$;
revoke all on function who_still_votes(uuid) from public;
grant execute on function who_still_votes(uuid) to gilde_app;

-- Who voted on paper, for who enters and confirms it, until it is counted.
create function voters_on_paper(of_application uuid) returns table (paper_id uuid, member_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    select b.paper_id, b.member_id from admission_ballot b
    join admission_vote v on v.cooperative_id = b.cooperative_id and v.application_id = b.application_id
    where b.cooperative_id = here and b.application_id = of_application and b.paper_id is not null
      and v.counted_on is null;
end
$$;
revoke all on function voters_on_paper(uuid) from public;
grant execute on function voters_on_paper(uuid) to gilde_app;

-- How often each was said on paper, by what two people wrote down; and whether something waits for the second of them.
create function paper_votes(here uuid, of_application uuid)
returns table (yes integer, no integer, abstain integer, waits boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(p.yes), 0)::integer, coalesce(sum(p.no), 0)::integer, coalesce(sum(p.abstain), 0)::integer,
    coalesce(bool_or(p.confirmed_by is null), false)
  from admission_paper p where p.cooperative_id = here and p.application_id = of_application
$$;
revoke all on function paper_votes(uuid, uuid) from public;

-- As it was, with what was said on paper; nothing is told as long as that waits for its second yes.
create or replace function ballots_cast(of_application uuid, on_day date)
returns table (cast_so_far integer, waits integer, yes integer, no integer, abstain integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  waiting integer;
  is_over boolean;
  paper record;
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  waiting := ballots_waited_for(here, of_application);
  select * into paper from paper_votes(here, of_application);
  select (waiting = 0 or v.closes_on < on_day or v.counted_on is not null) and not paper.waits into is_over
  from admission_vote v where v.cooperative_id = here and v.application_id = of_application;
  return query
    select count(*)::integer, waiting,
      case when is_over then paper.yes + (count(*) filter (where b.answer = 'yes'))::integer end,
      case when is_over then paper.no + (count(*) filter (where b.answer = 'no'))::integer end,
      case when is_over then paper.abstain + (count(*) filter (where b.answer = 'abstain'))::integer end
    from admission_ballot b where b.cooperative_id = here and b.application_id = of_application;
end
$$;

create or replace function keep_count_right() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cast_yes integer; cast_no integer; cast_abstain integer;
  paper record;
begin
  if old.counted_on is not null and (new.counted_on, new.yes, new.no, new.abstain, new.closes_on)
    is distinct from (old.counted_on, old.yes, old.no, old.abstain, old.closes_on) then
    raise exception 'a vote that was counted stays counted' using errcode = 'restrict_violation';
  end if;
  if new.counted_on is null or old.counted_on is not null then
    return new;
  end if;
  if old.closes_on >= new.counted_on and ballots_waited_for(old.cooperative_id, old.application_id) > 0 then
    raise exception 'a vote that goes on is not counted' using errcode = 'restrict_violation';
  end if;
  select * into paper from paper_votes(old.cooperative_id, old.application_id);
  if paper.waits then
    raise exception 'votes on paper wait for a second yes' using errcode = 'restrict_violation';
  end if;
  select count(*) filter (where answer = 'yes'), count(*) filter (where answer = 'no'), count(*) filter (where answer = 'abstain')
  into cast_yes, cast_no, cast_abstain
  from admission_ballot where cooperative_id = old.cooperative_id and application_id = old.application_id;
  if (new.yes, new.no, new.abstain)
    is distinct from (cast_yes + paper.yes, cast_no + paper.no, cast_abstain + paper.abstain) then
    raise exception 'what was counted is not what was cast' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
