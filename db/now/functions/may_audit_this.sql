CREATE OR REPLACE FUNCTION public.may_audit_this(of_audit uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from audit a where a.cooperative_id = asking_cooperative() and a.id = of_audit and may_audit_year(a.year))
$function$
