CREATE OR REPLACE FUNCTION public.may_ask_for_mail_deposit_kept(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('administrator') and exists (
    select from thing_deposit d
    where d.cooperative_id = asking_cooperative() and d.booking_id = (payload ->> 'bookingId')::uuid and d.kept > 0
      and d.settled_by = asking_person());
end
$function$
