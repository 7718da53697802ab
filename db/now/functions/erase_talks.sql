CREATE OR REPLACE FUNCTION public.erase_talks(left_before date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from talk_told t using member m
  where t.cooperative_id = here and m.cooperative_id = here and m.id = t.member_id and left_as_known(m) < left_before;
  delete from mail x using appointment a, member m
  where x.cooperative_id = here and x.appointment_id = a.id and a.cooperative_id = here and m.cooperative_id = here
    and m.id = a.member_id and left_as_known(m) < left_before;
  delete from appointment a using member m
  where a.cooperative_id = here and m.cooperative_id = here and m.id = a.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$function$
