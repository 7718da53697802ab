CREATE OR REPLACE FUNCTION public.voters_of(here uuid, of_application uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select m.id from member m
  join admission_vote v on v.cooperative_id = m.cooperative_id and v.application_id = of_application
  where m.cooperative_id = here and m.joined_on <= day_of(v.opened_at)
    and exists (select from role_assignment r
      where r.cooperative_id = here and r.person_id = m.person_id and r.role = 'member' and r.until is null)
$function$
