CREATE OR REPLACE FUNCTION public.may_ask_for_mail_workshop(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('coach', 'administrator') and exists (
    select from workshop w where w.cooperative_id = asking_cooperative() and w.id = (payload ->> 'workshopId')::uuid);
end
$function$
