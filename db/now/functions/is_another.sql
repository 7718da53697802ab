CREATE OR REPLACE FUNCTION public.is_another(one uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return one is not null and one <> asking_person() and not i_hold_access_of(one, at_now());
end
$function$
