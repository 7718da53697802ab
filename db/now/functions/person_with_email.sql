CREATE OR REPLACE FUNCTION public.person_with_email(address text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select id from person
  where email = address and (asking_purpose() in ('operator', 'sign-in') or asking_has_role('administrator', 'board'))
$function$
