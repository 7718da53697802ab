CREATE OR REPLACE FUNCTION public.note_told_talk_is_off(of_appointment uuid, at_moment timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  insert into talk_told (cooperative_id, appointment_id, member_id, of_moment, told_by, told_at)
  select asking_cooperative(), t.appointment_id, t.member_id, t.of_moment, asking_person(), at_moment
  from talks_off_to_tell(at_moment) t where t.appointment_id = of_appointment
  on conflict do nothing
$function$
