CREATE OR REPLACE FUNCTION public.may_audit_report(of_report uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (
    select from audit_report r where r.cooperative_id = asking_cooperative() and r.id = of_report and may_audit_this(r.audit_id))
$function$
