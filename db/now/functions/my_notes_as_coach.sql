CREATE OR REPLACE FUNCTION public.my_notes_as_coach(here uuid)
 RETURNS TABLE(id uuid, member_id uuid, name text, is_gone boolean, written_at timestamp with time zone, text text, until date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := asking_person();
  last_day date;
begin
  if me is null or asking_purpose() not in ('sign-in', 'person') or asking_doer() is not null
    or exists (select from hands_on_access(me, at_now())) then
    return;
  end if;
  select day_of(max(r.until)) + coach_notes_kept_days() into last_day from role_assignment r
  where r.cooperative_id = here and r.person_id = me and r.role = 'coach' having bool_and(r.until is not null);
  if last_day is null or today() > last_day then
    return;
  end if;
  return query select n.id, m.id, m.name, is_gone_on(m.left_on, today()), n.written_at, n.text, last_day
    from guidance_note n join member m on m.cooperative_id = n.cooperative_id and m.id = n.member_id
    where n.cooperative_id = here and n.private and n.written_by = me order by m.name, n.written_at, n.id;
end
$function$
