CREATE OR REPLACE FUNCTION public.mail_did_not_arrive(of_mail uuid, since timestamp with time zone DEFAULT '-infinity'::timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select of_mail is not null and exists (
    select from mails_that_did_not_arrive() e where e.id = of_mail and e.queued_at >= since)
$function$
