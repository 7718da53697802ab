CREATE OR REPLACE FUNCTION public.who_still_votes(of_application uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    select m.id from member m
    join admission_vote v on v.cooperative_id = m.cooperative_id and v.application_id = of_application
    where m.cooperative_id = here and m.joined_on <= day_of(v.opened_at)
      and exists (select from role_assignment r
        where r.cooperative_id = here and r.person_id = m.person_id and r.role = 'member' and r.until is null)
      and not exists (select from admission_ballot b
        where b.cooperative_id = here and b.application_id = of_application and b.member_id = m.id);
end
$function$
