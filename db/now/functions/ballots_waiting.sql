CREATE OR REPLACE FUNCTION public.ballots_waiting()
 RETURNS TABLE(application_id uuid, closes_on date, cast_so_far integer, waits integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    with going_on as materialized (
      select v.application_id, v.closes_on, day_of(v.opened_at) as opened_on from admission_vote v
      where v.cooperative_id = here and v.counted_on is null),
    voters as materialized (select v.member_id, v.joined_on from may_vote(here) v),
    ballots as (
      select b.application_id, count(*) as of_all, count(*) filter (where c.joined_on <= g.opened_on) as of_voters
      from going_on g
      join admission_ballot b on b.cooperative_id = here and b.application_id = g.application_id
      left join voters c on c.member_id = b.member_id
      group by b.application_id)
    select g.application_id, g.closes_on, coalesce(b.of_all, 0)::integer,
      ((select count(*) from voters c where c.joined_on <= g.opened_on) - coalesce(b.of_voters, 0))::integer
    from going_on g left join ballots b on b.application_id = g.application_id;
end
$function$
