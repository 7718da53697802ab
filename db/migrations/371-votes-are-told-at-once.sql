-- Who counts votes reads of each vote that goes on how many voted and how many still wait. Asked vote by vote, ten votes of a
-- thousand members took a tenth of a second on the first page: `voters_of` is a call of its own that reads the register
-- again, twice a vote. Now the register is read once for all votes. Who may vote stands in one function, for both.
create function may_vote(here uuid) returns table (member_id uuid, joined_on date)
  language sql stable
begin atomic
  select m.id, m.joined_on from member m
  where m.cooperative_id = may_vote.here and m.person_id in (select r.person_id from role_assignment r
    where r.cooperative_id = may_vote.here and r.role = 'member' and r.until is null);
end;
revoke all on function may_vote(uuid) from public;

create or replace function voters_of(here uuid, of_application uuid) returns setof uuid
  language sql stable security definer set search_path to 'public', 'pg_temp' as $$
  select c.member_id from admission_vote v cross join lateral may_vote(v.cooperative_id) c
  where v.cooperative_id = here and v.application_id = of_application and c.joined_on <= day_of(v.opened_at)
$$;

-- Of each vote that is not counted yet: how many voted, and for how many it waits. For who counts them.
create function ballots_waiting() returns table (application_id uuid, closes_on date, cast_so_far integer, waits integer)
  language plpgsql stable security definer set search_path to 'public', 'pg_temp' as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    with going_on as materialized (
      select v.application_id, v.closes_on, day_of(v.opened_at) as opened_on from admission_vote v
      where v.cooperative_id = here and v.counted_on is null)
    select g.application_id, g.closes_on,
      (select count(*)::integer from admission_ballot b
        where b.cooperative_id = here and b.application_id = g.application_id),
      (count(c.member_id) filter (where voted.member_id is null))::integer
    from going_on g
    left join may_vote(here) c on c.joined_on <= g.opened_on
    left join admission_ballot voted on voted.cooperative_id = here and voted.application_id = g.application_id
      and voted.member_id = c.member_id
    group by g.application_id, g.closes_on;
end
$$;
revoke all on function ballots_waiting() from public;
grant execute on function ballots_waiting() to gilde_app;
