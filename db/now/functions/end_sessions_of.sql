CREATE OR REPLACE FUNCTION public.end_sessions_of(whom uuid, at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  update session set ended_at = at
  where person_id = whom and ended_at is null and asking_has_role('administrator') and only_member_here(whom)
$function$
