CREATE OR REPLACE FUNCTION public.talks_off_to_tell(at_moment timestamp with time zone)
 RETURNS TABLE(appointment_id uuid, member_id uuid, name text, coach_name text, of_moment timestamp with time zone, mail_failed boolean)
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
  return query select a.id, m.id, m.name, c.name, a.said_at, p.email is not null
    from appointment a
      join member m on m.cooperative_id = here and m.id = a.member_id and is_member_on(m.joined_on, m.left_on, on_day)
      join person p on p.id = m.person_id
      join person c on c.id = a.coach_id
    where a.cooperative_id = here and a.state = 'cancelled'
      and (a.starts_at > at_moment or a.starts_at is null and a.said_at > at_moment - talk_off_days() * interval '1 day')
      and a.said_by not in (a.coach_id, p.id) and not is_coach_now(here, a.coach_id)
      and (p.email is null or mail_did_not_arrive(a.told_mail_id, a.said_at))
      and not exists (select from talk_told t where t.cooperative_id = here and t.appointment_id = a.id and t.of_moment >= a.said_at)
    order by a.said_at, a.id;
end
$function$
