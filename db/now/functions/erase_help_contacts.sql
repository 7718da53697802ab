CREATE OR REPLACE FUNCTION public.erase_help_contacts(left_before date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from help_contact c using member m
  where c.cooperative_id = here and m.cooperative_id = here and m.id = c.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$function$
