CREATE OR REPLACE FUNCTION public.link_may_ask_for_mail_applicant(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from asking_link_subject('application') s
    where s.cooperative_id = asking_cooperative() and s.subject_id = (payload ->> 'applicationId')::uuid);
end
$function$
