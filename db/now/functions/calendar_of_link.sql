CREATE OR REPLACE FUNCTION public.calendar_of_link(since timestamp with time zone)
 RETURNS TABLE(kind text, id uuid, title text, place text, starts_at timestamp with time zone, minutes integer, off boolean, revision integer, changed_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  feed record;
begin
  select f.cooperative_id, f.person_id, m.id as member_id into feed
  from asking_link_subject('calendar') l join calendar_feed f on f.cooperative_id = l.cooperative_id and f.id = l.subject_id
    left join member m on m.cooperative_id = f.cooperative_id and m.person_id = f.person_id
  where f.ended_at is null and exists (
    select from role_assignment r where r.cooperative_id = f.cooperative_id and r.person_id = f.person_id and r.until is null);
  if feed.person_id is null then
    return;
  end if;
  return query
    select 'appointment', a.id, case when a.coach_id = feed.person_id then o.name else c.name end, a.place, a.starts_at, a.minutes::integer,
      a.state <> 'set', a.revision, a.said_at
    from appointment a join member o on o.cooperative_id = a.cooperative_id and o.id = a.member_id join person c on c.id = a.coach_id
    where a.cooperative_id = feed.cooperative_id and a.starts_at >= since and (a.member_id = feed.member_id
      or a.coach_id = feed.person_id and exists (select from role_assignment r where r.cooperative_id = a.cooperative_id
        and r.person_id = feed.person_id and r.role = 'coach' and r.until is null))
    union all
    select 'workshop', w.id, w.title, w.place, w.starts_at, w.minutes::integer, w.cancelled_at is not null or s.state <> 'in', w.revision,
      greatest(w.changed_at, s.asked_at)
    from workshop_seat s join workshop w on w.cooperative_id = s.cooperative_id and w.id = s.workshop_id
    where s.cooperative_id = feed.cooperative_id and s.member_id = feed.member_id and s.state <> 'waiting' and w.starts_at >= since
    order by 5, 2;
end
$function$
