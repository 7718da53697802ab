-- Erases the number to call of who left before a day, for the work of the night. Gives how many.
CREATE OR REPLACE FUNCTION public.erase_member_phones(left_before date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from member_phone t using member m
  where t.cooperative_id = here and m.cooperative_id = here and m.id = t.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$function$
