CREATE OR REPLACE FUNCTION public.advisers_of_asking()
 RETURNS TABLE(person_id uuid, purpose text, name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not asking_holds('member') then
    return;
  end if;
  return query
    select p.id, a.role, p.name from person p join (
      select r.person_id, r.role from role_assignment r
        where r.cooperative_id = asking_cooperative() and r.role = 'coach' and r.until is null
      union
      select w.person_id, 'case-manager' from asking_members() mine (id)
        cross join case_managers_now(asking_cooperative(), municipality_of(asking_cooperative(), mine.id, today())) w
    ) a on a.person_id = p.id
    where p.id <> asking_person();
end
$function$
