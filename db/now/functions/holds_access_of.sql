CREATE OR REPLACE FUNCTION public.holds_access_of(doer uuid, whom uuid, moment timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select doer in (select behind(whom, moment, 9223372036854775807))
    or exists (select from behind(doer, moment, 9223372036854775807) mine
      where mine in (select behind(whom, moment, 9223372036854775807)))
$function$
