CREATE OR REPLACE FUNCTION public.erase_reminder_ways(left_before date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from reminder_way w using member m
  where w.cooperative_id = here and m.cooperative_id = here and m.person_id = w.person_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$function$
