CREATE OR REPLACE FUNCTION public.what_a_coach_leaves(of_coach uuid, at_moment timestamp with time zone)
 RETURNS TABLE(planned integer, unplanned integer, unnoted integer, workshops integer)
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
  return query select
    (select count(*)::integer from talks_to_come_of(here, of_coach, at_moment) t where t.state = 'set'),
    (select count(*)::integer from talks_to_come_of(here, of_coach, at_moment) t where t.state <> 'set'),
    (select count(*)::integer from appointment a where a.cooperative_id = here and a.coach_id = of_coach and a.state = 'set'
      and a.attendance is null and a.starts_at <= at_moment),
    (select count(*)::integer from workshop w where w.cooperative_id = here and w.made_by = of_coach and w.cancelled_at is null
      and w.starts_at > at_moment);
end
$function$
