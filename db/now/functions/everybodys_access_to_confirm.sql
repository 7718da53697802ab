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
    cross join lateral hands_on_access(touched.person_id, moment) h
    union all
    select gone.person_id, h.by_person
    from member gone
    cross join lateral hands_on_access(gone.person_id, moment) h
    where gone.cooperative_id = asking_cooperative() and gone.left_on is not null and today() <= proofs_until(gone.left_on)
      and not exists (
        select from role_assignment r
        where r.cooperative_id = gone.cooperative_id and r.person_id = gone.person_id and r.until is null)
      and exists (select from sign_in_event e where e.person_id = gone.person_id and e.by_person <> gone.person_id)
      and (is_gone_on(gone.left_on, day_of(h.at)) or exists (
        select from statement s
        where s.cooperative_id = gone.cooperative_id and s.member_id = gone.id and s.confirmed_at is null and s.withdrawn_at is null));
end
$function$
