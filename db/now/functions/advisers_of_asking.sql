CREATE OR REPLACE FUNCTION public.advisers_of_asking()
 RETURNS TABLE(person_id uuid, purpose text, name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('member') and not asks_who_left() then
    return;
  end if;
  return query
    select p.id, a.role, p.name from person p join (
      select r.person_id, r.role from role_assignment r
        where r.cooperative_id = here and r.role = 'coach' and r.until is null and asking_holds('member')
      union
      select w.person_id, 'case-manager'
        from (select asking_members() union select members_of_who_left()) mine (id)
        cross join case_managers_now(here, municipality_of(here, mine.id, today())) w
    ) a on a.person_id = p.id
    where p.id <> asking_person();
end
$function$
