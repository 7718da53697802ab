CREATE OR REPLACE FUNCTION public.mails_that_did_not_arrive()
 RETURNS TABLE(id uuid, queued_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_holds('coach', 'administrator') then
    return query select e.id, e.queued_at from mail e
      where e.cooperative_id = asking_cooperative() and e.sent_at is null and e.failure is not null;
  end if;
end
$function$
