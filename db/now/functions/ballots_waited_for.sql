CREATE OR REPLACE FUNCTION public.ballots_waited_for(here uuid, of_application uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::integer from voters_of(here, of_application) voter
  where not exists (select from admission_ballot b
    where b.cooperative_id = here and b.application_id = of_application and b.member_id = voter)
$function$
