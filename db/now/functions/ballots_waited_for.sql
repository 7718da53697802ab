CREATE OR REPLACE FUNCTION public.ballots_waited_for(here uuid, of_application uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::integer from member m
  where m.cooperative_id = here
    and m.joined_on <= (select day_of(v.opened_at) from admission_vote v
      where v.cooperative_id = here and v.application_id = of_application)
    and exists (select from role_assignment r
      where r.cooperative_id = here and r.person_id = m.person_id and r.role = 'member' and r.until is null)
    and not exists (select from admission_ballot b
      where b.cooperative_id = here and b.application_id = of_application and b.member_id = m.id)
$function$
