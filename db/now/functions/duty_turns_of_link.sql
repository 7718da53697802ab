CREATE OR REPLACE FUNCTION public.duty_turns_of_link(since date)
 RETURNS TABLE(duty_id uuid, on_day date, name text, begins text, minutes integer, changes integer, changed_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  feed record;
begin
  select f.cooperative_id, m.id as member_id into feed
  from asking_link_subject('calendar') l join calendar_feed f on f.cooperative_id = l.cooperative_id and f.id = l.subject_id
    join member m on m.cooperative_id = f.cooperative_id and m.person_id = f.person_id
  where f.ended_at is null and exists (select from role_assignment r where r.cooperative_id = f.cooperative_id
    and r.person_id = f.person_id and r.role = 'member' and r.until is null);
  return query
    select d.id, t.on_day, d.name, d.begins, d.minutes::integer, t.changes, t.said_at
    from duty_turn t join duty d on d.cooperative_id = t.cooperative_id and d.id = t.duty_id
    where t.cooperative_id = feed.cooperative_id and t.member_id = feed.member_id and t.on_day >= since and not t.let_go and not t.off
    order by t.on_day, d.begins;
end
$function$
