CREATE OR REPLACE FUNCTION public.takes_applications(of_cooperative uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from joining_rules where cooperative_id = of_cooperative and is_open)
$function$
