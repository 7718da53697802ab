CREATE OR REPLACE FUNCTION public.talks_off_to_tell(at_moment timestamp with time zone)
 RETURNS TABLE(appointment_id uuid, member_id uuid, name text, coach_name text, of_moment timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  on_day constant date := today();
begin
  if not asking_holds('administrator') then
    return;
  end if;
  return query select a.id, m.id, m.name, c.name, a.said_at
    from person p
      join member m on m.cooperative_id = here and m.person_id = p.id and is_member_on(m.joined_on, m.left_on, on_day)
      join appointment a on a.cooperative_id = here and a.member_id = m.id
      join person c on c.id = a.coach_id
    where p.email is null and a.state = 'cancelled' and a.said_by not in (a.coach_id, p.id) and not is_coach_now(here, a.coach_id)
      and coalesce(a.starts_at, a.said_at + interval '14 days') > at_moment
      and not exists (select from talk_told t where t.cooperative_id = here and t.appointment_id = a.id and t.of_moment >= a.said_at)
    order by a.said_at, a.id;
end
$function$
