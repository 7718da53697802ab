CREATE OR REPLACE FUNCTION public.is_coach_now(of_cooperative uuid, of_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from role_assignment r
    where r.cooperative_id = of_cooperative and r.person_id = of_person and r.role = 'coach' and r.until is null)
$function$
