CREATE OR REPLACE FUNCTION public.hold_agenda(of_cooperative uuid, of_coach uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select pg_advisory_xact_lock(hashtextextended('agenda ' || of_cooperative || of_coach, 0))
$function$
