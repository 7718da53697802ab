CREATE OR REPLACE FUNCTION public.may_ask_for_mail_applicant(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('coach', 'administrator') and exists (
    select from application a
    where a.cooperative_id = asking_cooperative() and a.id = (payload ->> 'applicationId')::uuid);
end
$function$
