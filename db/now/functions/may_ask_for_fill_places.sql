CREATE OR REPLACE FUNCTION public.may_ask_for_fill_places(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('coach', 'administrator') or exists (
    select from workshop_seat s
    where s.cooperative_id = asking_cooperative() and s.workshop_id = (payload ->> 'workshopId')::uuid
      and s.member_id in (select asking_members()));
end
$function$
