-- Who votes was looked up member by member, and asked again for each vote that goes on: with a thousand members and ten votes a third of the
-- first page of a member and of a coach. What the register said is read once, and so are all votes of whoever asks.

-- What the register said of each member, or of one, from when until when it said so; no end for what it says now.
create function register_said(here uuid, of_member uuid default null) returns table (member_id uuid, joined_on date, left_on date, from_at timestamptz, until_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select e.member_id, e.joined_on, e.left_on, e.from_at,
    coalesce(lead(e.from_at) over (partition by e.member_id order by e.number), 'infinity')
  from (select *, coalesce(entered_at, '-infinity') as from_at from member_entry) e
  where e.cooperative_id = here and (of_member is null or e.member_id = of_member)
$$;
revoke all on function register_said(uuid, uuid) from public;

-- Who votes in each vote of a co-operative that is not counted yet: who stood in the register as a member when it was opened, and is one still.
create function voters_now(here uuid) returns table (application_id uuid, member_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  with vote as materialized (
    select v.application_id, v.opened_at, day_of(v.opened_at) as opened_on from admission_vote v
    where v.cooperative_id = here and v.counted_on is null)
  select vote.application_id, said.member_id
  from register_said(here) said
  join may_vote(here) c on c.member_id = said.member_id
  join vote on said.from_at <= vote.opened_at and vote.opened_at < said.until_at
    and is_member_on(said.joined_on, said.left_on, vote.opened_on)
$$;
revoke all on function voters_now(uuid) from public;

create or replace function voters_of(here uuid, of_application uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select said.member_id from admission_vote v
  join register_said(here) said on said.from_at <= v.opened_at and v.opened_at < said.until_at
    and is_member_on(said.joined_on, said.left_on, day_of(v.opened_at))
  join may_vote(here) c on c.member_id = said.member_id
  where v.cooperative_id = here and v.application_id = of_application
$$;

create or replace function ballots_waiting() returns table (application_id uuid, closes_on date, cast_so_far integer, waits integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    select v.application_id, v.closes_on,
      (select count(*) from admission_ballot b where b.cooperative_id = here and b.application_id = v.application_id)::integer,
      coalesce(silent.count, 0)::integer
    from admission_vote v
    left join (
      select voter.application_id as id, count(*) as count from voters_now(here) voter
      left join admission_ballot b
        on b.cooperative_id = here and b.application_id = voter.application_id and b.member_id = voter.member_id
      where b.member_id is null group by voter.application_id) silent on silent.id = v.application_id
    where v.cooperative_id = here and v.counted_on is null;
end
$$;

-- The votes that are not counted yet and in which whoever asks has a vote.
create function votes_of_mine() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  return query
    select v.application_id from member m
    join may_vote(here) c on c.member_id = m.id
    cross join lateral register_said(here, m.id) said
    join admission_vote v on v.cooperative_id = here and v.counted_on is null
      and said.from_at <= v.opened_at and v.opened_at < said.until_at
      and is_member_on(said.joined_on, said.left_on, day_of(v.opened_at))
    where m.cooperative_id = here and m.person_id = asking_person();
end
$$;
revoke all on function votes_of_mine() from public;
grant execute on function votes_of_mine() to gilde_app;

drop function i_vote_on(uuid);
