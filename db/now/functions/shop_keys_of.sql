CREATE OR REPLACE FUNCTION public.shop_keys_of(of_cooperative uuid, of_member uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select id from shop_key where cooperative_id = of_cooperative and member_id = of_member and ended_at is null
$function$
