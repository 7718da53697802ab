CREATE OR REPLACE FUNCTION public.shop_keys_going_on(of_member uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::integer from shop_keys_of(asking_cooperative(), of_member) where asking_holds('administrator')
$function$
