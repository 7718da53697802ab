CREATE OR REPLACE FUNCTION public.vote_admitted(here uuid, of_application uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select case v.rule when 'unanimous' then v.yes > 0 and v.no = 0 else v.yes > v.no end
  from admission_vote v where v.cooperative_id = here and v.application_id = of_application and v.counted_on is not null
$function$
