CREATE OR REPLACE FUNCTION public.i_hold_access_of(whom uuid, moment timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  hands constant uuid[] := array(select behind(whom, moment, 9223372036854775807) union select worked_for(whom));
begin
  return asking_purpose() = 'person' and (
    asking_doer() is not null
    or asking_person() = any (hands)
    or exists (
      select from (select behind(asking_person(), moment, 9223372036854775807) union select worked_for(asking_person())) mine (one)
      where mine.one = any (hands)));
end
$function$
