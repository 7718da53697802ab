CREATE OR REPLACE FUNCTION public.limit_for_two()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select spending_limit_of(asking_cooperative()) $function$
