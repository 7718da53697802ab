CREATE OR REPLACE FUNCTION public.let_go_of_shop_keys(of_member uuid, at_moment timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  perform of_who_left(of_member);
  update shop_key set ended_at = at_moment
  where cooperative_id = here and id in (select shop_keys_of(here, of_member));
end
$function$
