CREATE OR REPLACE FUNCTION public.asking_belongs()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return asking_purpose() in ('job', 'operator')
    or asking_purpose() = 'person' and exists (
      select from role_assignment where cooperative_id = here and person_id = me and until is null)
    or asking_as_former_member();
end
$function$
