CREATE OR REPLACE FUNCTION public.who_can_see_leaving(of_leaving uuid)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_holds('administrator', 'board', 'coach') then
    return query
      select distinct p.name from leaving l join member m on m.cooperative_id = l.cooperative_id and m.id = l.member_id
      join role_assignment r on r.cooperative_id = l.cooperative_id and r.role in ('administrator', 'board') and r.until is null
      join person p on p.id = r.person_id
      where l.cooperative_id = asking_cooperative() and l.id = of_leaving and p.id not in (l.said_by, m.person_id)
        and p.id not in (select behind(l.said_by, at_now(), 9223372036854775807))
        and not exists (select from hands_on_access(p.id, at_now()))
      order by 1;
  end if;
end
$function$
