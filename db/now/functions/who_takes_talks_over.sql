CREATE OR REPLACE FUNCTION public.who_takes_talks_over(of_coach uuid, at_moment timestamp with time zone)
 RETURNS TABLE(id uuid, name text, clashes integer, own integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('administrator', 'board') then
    return;
  end if;
  return query select p.id, p.name, count(t.id) filter (where t.state = 'set' and m.person_id <> p.id
      and coach_speaks_then(here, p.id, t.id, t.starts_at, t.minutes))::integer,
    count(t.id) filter (where m.person_id = p.id)::integer
    from role_assignment r join person p on p.id = r.person_id
      left join talks_to_come_of(here, of_coach, at_moment) t on true
      left join member m on m.cooperative_id = here and m.id = t.member_id
    where r.cooperative_id = here and r.role = 'coach' and r.until is null and r.person_id <> of_coach
    group by p.id, p.name order by p.name, p.id;
end
$function$
