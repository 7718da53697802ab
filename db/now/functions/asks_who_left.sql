CREATE OR REPLACE FUNCTION public.asks_who_left()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return asking_purpose() = 'former-member'
    and exists (select from member
      where cooperative_id = here and person_id = me and left_on is not null and today() <= proofs_until(left_on))
    and not exists (select from role_assignment
      where cooperative_id = here and person_id = me and role = 'member' and until is null);
end
$function$
