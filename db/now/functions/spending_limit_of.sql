CREATE OR REPLACE FUNCTION public.spending_limit_of(cooperative uuid)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select coalesce((select l.two_people_above from spending_limit l where l.cooperative_id = cooperative), spending_limit_until_set())
$function$
