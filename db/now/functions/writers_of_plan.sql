CREATE OR REPLACE FUNCTION public.writers_of_plan(of_member uuid)
 RETURNS TABLE(person_id uuid, name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not in_own_hands() or not (asking_holds('coach') or of_member in (select asking_members())) then
    return;
  end if;
  return query
    select p.id, p.name from person p where p.id in (
      select unnest(array[g.added_by, g.written_by]) from guidance_goal g
        where g.cooperative_id = asking_cooperative() and g.member_id = of_member
      union
      select unnest(array[s.added_by, s.written_by, s.closed_by]) from guidance_step s
        where s.cooperative_id = asking_cooperative() and s.member_id = of_member
      union
      select n.written_by from guidance_note n
        where n.cooperative_id = asking_cooperative() and n.member_id = of_member and not n.private);
end
$function$
