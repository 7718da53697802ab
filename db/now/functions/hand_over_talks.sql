CREATE OR REPLACE FUNCTION public.hand_over_talks(of_coach uuid, to_coach uuid, at_moment timestamp with time zone, word_over text, word_off text)
 RETURNS TABLE(appointment_id uuid, as_revision integer, went_over boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('administrator', 'board') or of_coach = asking_person() or is_coach_now(here, of_coach) then
    raise exception 'only of who stopped as a coach conversations go over' using errcode = 'insufficient_privilege';
  end if;
  -- Who speaks a word of one of them holds it first and the agenda after.
  perform from appointment a where a.cooperative_id = here and a.coach_id = of_coach and a.state <> 'cancelled' and a.attendance is null
    order by a.id for update;
  perform hold_agenda(here, of_coach);
  if to_coach is not null then
    perform hold_agenda(here, to_coach);
  end if;
  return query
    with stands as materialized (
      select t.id, t.state, to_coach is not null and m.person_id <> to_coach as goes,
        t.state = 'set' and to_coach is not null and not coach_speaks_then(here, to_coach, t.id, t.starts_at, t.minutes) as fits
      from talks_to_come_of(here, of_coach, at_moment) t join member m on m.cooperative_id = here and m.id = t.member_id)
    update appointment a set
      state = case when not s.goes then 'cancelled' when s.fits then 'set' when s.state = 'asked' then 'asked' else 'none-fits' end,
      coach_id = case when s.goes then to_coach else a.coach_id end, coach_before = case when s.goes then of_coach end,
      proposed = '{}', word = case when s.goes then word_over else word_off end, said_by = asking_person(), said_at = at_moment,
      revision = a.revision + 1
    from stands s where a.cooperative_id = here and a.id = s.id
    returning a.id, a.revision, s.goes;
end
$function$
