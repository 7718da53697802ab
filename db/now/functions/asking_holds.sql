CREATE OR REPLACE FUNCTION public.asking_holds(VARIADIC roles text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return asking_purpose() = 'person' and exists (
    select from role_assignment
    where cooperative_id = here and person_id = me and role = any (roles) and until is null);
end
$function$
