CREATE OR REPLACE FUNCTION public.appointments_going_on(of_member uuid, at_moment timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select one from appointments_of(asking_cooperative(), of_member, at_moment) one where asking_holds('administrator')
$function$
