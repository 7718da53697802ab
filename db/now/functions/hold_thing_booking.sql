CREATE OR REPLACE FUNCTION public.hold_thing_booking(of_booking uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform from thing_booking b
  where b.cooperative_id = asking_cooperative() and b.id = of_booking
    and ((select asking_holds('administrator')) or b.member_id in (select asking_members()))
  for update;
  return found;
end
$function$
