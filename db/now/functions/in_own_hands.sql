CREATE OR REPLACE FUNCTION public.in_own_hands()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_purpose() not in ('person', 'former-member') or not my_access_is_open(at_now());
end
$function$
