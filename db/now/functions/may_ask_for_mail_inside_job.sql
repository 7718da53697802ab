CREATE OR REPLACE FUNCTION public.may_ask_for_mail_inside_job(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from inside_job j
    where j.cooperative_id = asking_cooperative() and j.id = (payload ->> 'jobId')::uuid
      and (asking_holds('administrator') or j.payer_id in (select asking_members()) or j.earner_id in (select asking_members())));
end
$function$
