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
      ballots_waited_for(here, v.application_id)
    from admission_vote v
    where v.cooperative_id = here and v.counted_on is null;
end
$function$
