CREATE OR REPLACE FUNCTION public.may_ask_for_write_reminder(payload jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select asking_holds('administrator') and exists (
    select from reminder_letter l
    where l.cooperative_id = asking_cooperative() and l.id = (payload ->> 'letterId')::uuid
      and l.mail_id is not null and l.made_by = asking_person())
$function$
