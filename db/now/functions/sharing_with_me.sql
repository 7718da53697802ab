CREATE OR REPLACE FUNCTION public.sharing_with_me()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select shared_with_me(null);
end
$function$
