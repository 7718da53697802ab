CREATE OR REPLACE FUNCTION public.talks_to_come_of(of_cooperative uuid, of_coach uuid, at_moment timestamp with time zone)
 RETURNS SETOF appointment
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select * from appointment a
  where a.cooperative_id = of_cooperative and a.coach_id = of_coach
    and (a.state in ('asked', 'proposed', 'none-fits') or a.state = 'set' and a.attendance is null and a.starts_at > at_moment)
$function$
