CREATE OR REPLACE FUNCTION public.may_ask_for_mail_appointment(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from appointment a
    where a.cooperative_id = asking_cooperative() and a.id = (payload ->> 'appointmentId')::uuid and a.said_by = asking_person());
end
$function$
