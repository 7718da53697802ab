CREATE OR REPLACE FUNCTION public.i_hold_access_of(whom uuid, moment timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  hands constant uuid[] := array(select behind(whom, moment, 9223372036854775807));
begin
  return asking_purpose() = 'person' and (
    asking_person() = any (hands)
    or exists (select from behind(asking_person(), moment, 9223372036854775807) mine where mine = any (hands)));
end
$function$
