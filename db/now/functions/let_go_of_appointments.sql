CREATE OR REPLACE FUNCTION public.let_go_of_appointments(of_member uuid, at_moment timestamp with time zone, why text)
 RETURNS TABLE(appointment_id uuid, as_revision integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform of_who_left(of_member);
  return query
    update appointment a set state = 'cancelled', proposed = '{}', word = why, said_by = asking_person(), said_at = at_moment,
      revision = a.revision + 1
    where a.cooperative_id = asking_cooperative() and a.id in (select appointments_going_on(of_member, at_moment))
    returning a.id, a.revision;
end
$function$
