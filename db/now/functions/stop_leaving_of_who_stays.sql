CREATE OR REPLACE FUNCTION public.stop_leaving_of_who_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update leaving set taken_back_at = at_now(), taken_back_by = asking_person()
  where cooperative_id = new.cooperative_id and member_id = new.id and taken_back_at is null;
  return null;
end
$function$
