CREATE OR REPLACE FUNCTION public.erase_shop_pages(left_before date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := erasing_of_who_left(left_before);
  over uuid[];
begin
  select array_agg(p.business_id) into over from shop_page p
  where p.cooperative_id = here and exists (
      select from member_business b where b.cooperative_id = here and b.business_id = p.business_id)
    and not exists (
      select from member_business b join member m on m.cooperative_id = here and m.id = b.member_id
      where b.cooperative_id = here and b.business_id = p.business_id
        and coalesce(least(left_as_known(m), greatest(b.until, day_of(b.ended_at))), 'infinity') >= left_before);
  delete from shop_window w where w.cooperative_id = here and w.business_id = any (over);
  delete from shop_page p where p.cooperative_id = here and p.business_id = any (over);
  delete from shop_photo f where f.cooperative_id = here and f.business_id = any (over);
  return coalesce(cardinality(over), 0);
end
$function$
