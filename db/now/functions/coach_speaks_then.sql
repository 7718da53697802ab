CREATE OR REPLACE FUNCTION public.coach_speaks_then(of_cooperative uuid, of_coach uuid, besides uuid, from_moment timestamp with time zone, for_minutes integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (
    select from appointment a
    where a.cooperative_id = of_cooperative and a.coach_id = of_coach and a.state = 'set' and a.id <> besides
      and a.starts_at < from_moment + make_interval(mins => for_minutes)
      and a.starts_at + make_interval(mins => a.minutes) > from_moment)
$function$
