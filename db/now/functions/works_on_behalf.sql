CREATE OR REPLACE FUNCTION public.works_on_behalf(whom uuid, here uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from role_assignment
    where person_id = whom and cooperative_id = here and role in ('administrator', 'coach') and until is null)
$function$
