CREATE OR REPLACE FUNCTION public.readers_of_mine(of_member uuid, of_field text)
 RETURNS TABLE(municipality_id uuid, person_id uuid, name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  town constant uuid := municipality_of(asking_cooperative(), of_member, today());
begin
  if of_member not in (select asking_members()) then
    return;
  end if;
  return query
    select town, p.id, p.name from case_managers_now(asking_cooperative(), town) w
    join person p on p.id = w.person_id
    where reads_now(w.person_id, of_member, of_field)
    order by p.name;
end
$function$
