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
$function$
