-- A person of the audit committee who is not on the board and does not keep the books.
CREATE OR REPLACE FUNCTION public.asking_audits()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select asking_holds('auditor') and not asking_holds('board', 'administrator', 'treasurer')
$function$
