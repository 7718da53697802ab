CREATE OR REPLACE FUNCTION public.may_ask_for_tell_permission_stopped(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from benefit_permission b
    where b.cooperative_id = asking_cooperative() and b.id = (payload ->> 'permissionId')::uuid
      and b.ended_by = asking_person());
end
$function$
