CREATE OR REPLACE FUNCTION public.may_ask_for_tell_seat(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('coach', 'administrator') and exists (
    select from workshop_seat s
    where s.cooperative_id = asking_cooperative() and s.workshop_id = (payload ->> 'workshopId')::uuid
      and s.member_id = (payload ->> 'memberId')::uuid);
end
$function$
