CREATE OR REPLACE FUNCTION public.committee_advice(of_cooperative uuid, of_year integer)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select r.advice from audit_report r join audit a on a.cooperative_id = r.cooperative_id and a.id = r.audit_id
  where of_cooperative = asking_cooperative() and a.cooperative_id = of_cooperative and a.year = of_year
    and (select count(*) from audit_signature s where s.cooperative_id = r.cooperative_id and s.report_id = r.id) >= 2
  order by r.version desc limit 1
$function$
