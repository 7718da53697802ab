CREATE OR REPLACE FUNCTION public.shop_keys_going_on(of_member uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::integer from shop_key
  where cooperative_id = asking_cooperative() and member_id = of_member and ended_at is null and asking_holds('administrator')
$function$
