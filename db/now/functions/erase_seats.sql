CREATE OR REPLACE FUNCTION public.erase_seats(left_before date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from seat_told t using member m
  where t.cooperative_id = here and m.cooperative_id = here and m.id = t.member_id and left_as_known(m) < left_before;
  delete from workshop_seat s using member m
  where s.cooperative_id = here and m.cooperative_id = here and m.id = s.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$function$
