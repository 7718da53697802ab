CREATE OR REPLACE FUNCTION public.may_ask_for_mail_called_off(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('administrator') and exists (
    select from thing_booking b
    where b.cooperative_id = asking_cooperative() and b.id = (payload ->> 'bookingId')::uuid and b.ended_how = 'cancelled'
      and b.ended_by = asking_person());
end
$function$
