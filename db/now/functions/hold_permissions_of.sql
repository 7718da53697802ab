CREATE OR REPLACE FUNCTION public.hold_permissions_of(of_member uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform from member
  where cooperative_id = asking_cooperative() and id = of_member
    and (id in (select asking_members()) or id in (select shared_with_me('permission')) or asking_holds('coach'))
  for update;
  return found;
end
$function$
