CREATE OR REPLACE FUNCTION public.erase_orders_not_taken(left_before date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from shop_order_not_taken o using member m
  where o.cooperative_id = here and m.cooperative_id = here and m.id = o.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$function$
