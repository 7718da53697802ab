CREATE OR REPLACE FUNCTION public.asking_holds(VARIADIC roles text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_purpose() = 'person' and exists (
    select from role_assignment
    where cooperative_id = asking_cooperative() and person_id = asking_person()
      and role = any (roles) and until is null);
end
$function$
