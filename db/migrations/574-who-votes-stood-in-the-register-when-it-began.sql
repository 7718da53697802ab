-- Who votes on an application was asked by "Lid sinds" as it stands now: a day put back afterwards made somebody a voter in a vote that had
-- begun, and one put later took a vote away. Who votes is who stood in the register, by what it said when the vote was opened.

create or replace function voters_of(here uuid, of_application uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.member_id from admission_vote v
  cross join lateral may_vote(v.cooperative_id) c
  cross join lateral (
    select e.joined_on, e.left_on from member_entry e
    where e.cooperative_id = v.cooperative_id and e.member_id = c.member_id and (e.entered_at is null or e.entered_at <= v.opened_at)
    order by e.number desc limit 1) said
  where v.cooperative_id = here and v.application_id = of_application and is_member_on(said.joined_on, said.left_on, day_of(v.opened_at))
$$;

-- Whether whoever asks votes on an application.
create function i_vote_on(of_application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from member m
    where m.cooperative_id = asking_cooperative() and m.person_id = asking_person()
      and m.id in (select voters_of(asking_cooperative(), of_application)));
end
$$;
revoke all on function i_vote_on(uuid) from public;
grant execute on function i_vote_on(uuid) to gilde_app;

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
      ballots_waited_for(here, v.application_id)
    from admission_vote v
    where v.cooperative_id = here and v.counted_on is null;
end
$$;
