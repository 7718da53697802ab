CREATE OR REPLACE FUNCTION public.mail_did_not_arrive(of_mail uuid, since timestamp with time zone DEFAULT '-infinity'::timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return of_mail is not null and (select asking_holds('coach', 'administrator')) and exists (
    select from mail e
    where e.cooperative_id = asking_cooperative() and e.id = of_mail and e.queued_at >= since and e.sent_at is null
      and e.failure is not null);
end
$function$
