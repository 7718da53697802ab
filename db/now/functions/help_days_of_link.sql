CREATE OR REPLACE FUNCTION public.help_days_of_link(since timestamp with time zone)
 RETURNS TABLE(promise_id uuid, post_id uuid, helps boolean, other text, place text, starts_at timestamp with time zone, minutes integer, off boolean, revision integer, changed_at timestamp with time zone)
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
    select h.id, h.post_id, h.helper_id = feed.member_id, o.name, d.place, d.starts_at, d.minutes::integer,
      d.off_at is not null or h.closed_at is not null, d.revision + (h.closed_at is not null)::integer,
      greatest(d.agreed_at, d.off_at, h.closed_at)
    from help_promise h
    join help_day d on d.cooperative_id = h.cooperative_id and d.promise_id = h.id
    join member o on o.cooperative_id = h.cooperative_id
      and o.id = case h.helper_id when feed.member_id then h.helped_id else h.helper_id end
    where h.cooperative_id = feed.cooperative_id and feed.member_id in (h.helper_id, h.helped_id)
      and d.agreed_at is not null and d.starts_at >= since
    order by d.starts_at;
end
$function$
