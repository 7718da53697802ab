CREATE OR REPLACE FUNCTION public.erase_posts(left_before date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := erasing_of_who_left(left_before);
  over uuid[];
begin
  select array_agg(p.id) into over from help_post p join member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
  where p.cooperative_id = here and left_as_known(m) < left_before
    and not exists (select from help_promise h where h.cooperative_id = here and h.post_id = p.id);
  delete from help_post_before b where b.cooperative_id = here and b.post_id = any (over);
  delete from help_written w where w.cooperative_id = here and w.post_id = any (over);
  delete from help_post p where p.cooperative_id = here and p.id = any (over);
  return coalesce(cardinality(over), 0);
end
$function$
