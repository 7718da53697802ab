CREATE OR REPLACE FUNCTION public.may_ask_for_job_of_before(task text, payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return may_ask_for_earlier_job(task, payload)
    or asking_purpose() = 'person' and task = 'mail-client-message'
      and payload ->> 'cooperativeId' = asking_cooperative()::text
      and exists (
        select from client_message m
        where m.cooperative_id = asking_cooperative() and m.id = (payload ->> 'messageId')::uuid
          and m.written_by = asking_person());
end
$function$
