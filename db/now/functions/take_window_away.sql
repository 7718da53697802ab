-- Ends what a member published of a business when they no longer work in it.
CREATE OR REPLACE FUNCTION public.take_window_away()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  delete from shop_window
    where cooperative_id = new.cooperative_id and business_id = new.business_id and member_id = new.member_id;
  return new;
end
$function$
