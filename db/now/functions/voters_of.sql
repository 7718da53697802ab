CREATE OR REPLACE FUNCTION public.voters_of(here uuid, of_application uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select c.member_id from admission_vote v cross join lateral may_vote(v.cooperative_id) c
  where v.cooperative_id = here and v.application_id = of_application and c.joined_on <= day_of(v.opened_at)
$function$
