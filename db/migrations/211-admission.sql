-- Members vote on who comes in: by name and idea, each once, and nobody sees what another said.

create table admission_vote (
  cooperative_id uuid not null,
  application_id uuid not null,
  rule           text not null check (rule in ('majority', 'unanimous')),
  opened_by      uuid not null references person,
  opened_at      timestamptz not null,
  closes_on      date not null,
  counted_on     date,
  yes            integer check (yes >= 0),
  no             integer check (no >= 0),
  abstain        integer check (abstain >= 0),
  primary key (cooperative_id, application_id),
  foreign key (cooperative_id, application_id) references application on delete cascade,
  constraint admission_vote_counted check (num_nonnulls(counted_on, yes, no, abstain) in (0, 4))
);
comment on table admission_vote is
  'Members vote on who applies, until closes_on. rule: as it was when the vote began; majority: more yes than no, unanimous: nobody '
  'against. What was counted stands here; who said what stands nowhere that somebody else reads.';
call protect('admission_vote');
call roles_read('admission_vote', 'member', 'coach', 'administrator', 'board');
call allow('admission_vote', 'coach_or_administrator_opens', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and opened_by = (select asking_person()) and counted_on is null');
call allow('admission_vote', 'coach_or_administrator_counts', 'update',
  '(select asking_holds(''coach'', ''administrator''))');
grant select, insert, update (closes_on, counted_on, yes, no, abstain) on admission_vote to gilde_app;

create table admission_ballot (
  cooperative_id uuid not null,
  application_id uuid not null,
  member_id      uuid not null,
  answer         text not null check (answer in ('yes', 'no', 'abstain')),
  cast_at        timestamptz not null,
  primary key (cooperative_id, application_id, member_id),
  foreign key (cooperative_id, application_id) references admission_vote on delete cascade,
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table admission_ballot is
  'What a member said on somebody who applies: once, read by that member alone. ballots_cast() counts them.';
create index admission_ballot_by_member on admission_ballot (cooperative_id, member_id);
call protect('admission_ballot');
call own_rows_are_read('admission_ballot');
call allow('admission_ballot', 'member_votes', 'insert',
  '(select asking_holds(''member'')) and member_id in (select asking_members()) and exists (
    select from admission_vote v where v.cooperative_id = admission_ballot.cooperative_id
      and v.application_id = admission_ballot.application_id and v.counted_on is null)');
call only_in_own_hands('admission_ballot', 'insert');
grant select, insert on admission_ballot to gilde_app;

-- Members read the name and the idea of who they vote on, as long as they do.
call allow('application', 'member_votes', 'select',
  '(select asking_holds(''member'')) and stage = ''voting''');

-- The votes on one application as numbers, and how many members may vote; for who counts them.
create function ballots_cast(of_application uuid)
returns table (yes integer, no integer, abstain integer, members integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    select count(*) filter (where b.answer = 'yes')::integer, count(*) filter (where b.answer = 'no')::integer,
      count(*) filter (where b.answer = 'abstain')::integer,
      (select count(distinct r.person_id)::integer from role_assignment r
        where r.cooperative_id = here and r.role = 'member' and r.until is null)
    from admission_ballot b where b.cooperative_id = here and b.application_id = of_application;
end
$$;
revoke all on function ballots_cast(uuid) from public;
grant execute on function ballots_cast(uuid) to gilde_app;

-- Who became a member reads how far it came, and what the municipality said: to write it down as a permission of their own.
call own_rows_are_read('application');
create policy own on application_step for select using (
  exists (select from application a where a.cooperative_id = application_step.cooperative_id
    and a.id = application_step.application_id and a.member_id in (select asking_members())));
