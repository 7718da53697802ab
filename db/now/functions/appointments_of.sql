CREATE OR REPLACE FUNCTION public.appointments_of(of_cooperative uuid, of_member uuid, at_moment timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select id from appointment
  where cooperative_id = of_cooperative and member_id = of_member
    and (state in ('asked', 'proposed', 'none-fits') or state = 'set' and starts_at > at_moment)
$function$
