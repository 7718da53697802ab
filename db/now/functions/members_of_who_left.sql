CREATE OR REPLACE FUNCTION public.members_of_who_left()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'former-member' or not asks_who_left() then
    return;
  end if;
  return query select id from member where cooperative_id = asking_cooperative() and person_id = asking_person();
end
$function$
