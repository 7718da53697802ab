CREATE OR REPLACE FUNCTION public.asking_members()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  if asking_purpose() <> 'person' and not asking_as_former_member() then
    return;
  end if;
  return query select id from member where cooperative_id = here and person_id = me;
end
$function$
