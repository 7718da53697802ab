CREATE OR REPLACE FUNCTION public.vote_is_over(here uuid, of_application uuid, on_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select v.closes_on < least(on_day, today()) or (ballots_waited_for(here, of_application) = 0
    and exists (select from admission_ballot b where b.cooperative_id = here and b.application_id = of_application))
  from admission_vote v where v.cooperative_id = here and v.application_id = of_application
$function$
