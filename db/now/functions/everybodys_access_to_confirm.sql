CREATE OR REPLACE FUNCTION public.everybodys_access_to_confirm(moment timestamp with time zone)
 RETURNS TABLE(person_id uuid, by_person uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not asking_holds('administrator', 'board') then
    return;
  end if;
  return query
    select touched.person_id, h.by_person
    from (
      select distinct r.person_id from role_assignment r
      join sign_in_event e on e.person_id = r.person_id and e.by_person <> r.person_id
      where r.cooperative_id = asking_cooperative() and r.until is null) touched
    cross join lateral hands_on_access(touched.person_id, moment) h;
end
$function$
