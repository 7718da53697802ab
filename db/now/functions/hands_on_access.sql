CREATE OR REPLACE FUNCTION public.hands_on_access(whom uuid, moment timestamp with time zone)
 RETURNS TABLE(by_person uuid, what text, at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select * from hands_before(whom, moment, 9223372036854775807)
$function$
