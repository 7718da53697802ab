CREATE OR REPLACE FUNCTION public.paper_votes(here uuid, of_application uuid)
 RETURNS TABLE(yes integer, no integer, abstain integer, waits boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select coalesce(sum(p.yes), 0)::integer, coalesce(sum(p.no), 0)::integer, coalesce(sum(p.abstain), 0)::integer,
    coalesce(bool_or(p.confirmed_by is null), false)
  from admission_paper p where p.cooperative_id = here and p.application_id = of_application
$function$
