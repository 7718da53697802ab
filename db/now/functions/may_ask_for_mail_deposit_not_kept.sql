CREATE OR REPLACE FUNCTION public.may_ask_for_mail_deposit_not_kept(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('administrator') and exists (
    select from thing_deposit_ask a
    where a.cooperative_id = asking_cooperative() and a.booking_id = (payload ->> 'bookingId')::uuid
      and a.answer = 'no' and a.answered_by = asking_person());
end
$function$
