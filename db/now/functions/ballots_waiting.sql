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
$function$
