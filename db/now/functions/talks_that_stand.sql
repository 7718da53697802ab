CREATE OR REPLACE FUNCTION public.talks_that_stand(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_members) a cross join lateral (
    select 'appointments' as kind, count(*) as count from appointments_of(a.here, a.member_id, at_moment)
    union all
    select 'workshops', count(*) from workshop_seat s
      join workshop w on w.cooperative_id = s.cooperative_id and w.id = s.workshop_id
      where s.cooperative_id = a.here and s.member_id = a.member_id and s.state in ('in', 'waiting') and w.cancelled_at is null
        and w.starts_at > at_moment) t
$function$
