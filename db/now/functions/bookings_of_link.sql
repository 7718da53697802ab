CREATE OR REPLACE FUNCTION public.bookings_of_link(since date)
 RETURNS TABLE(booking_id uuid, name text, place text, from_at timestamp with time zone, until_at timestamp with time zone, cancelled boolean, changed_at timestamp with time zone)
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
    select b.id, t.name, t.place, b.from_at, b.until_at, b.ended_how is not distinct from 'cancelled',
      case when b.ended_how = 'cancelled' then b.ended_at else b.booked_at end
    from thing_booking b join thing t on t.cooperative_id = b.cooperative_id and t.id = b.thing_id
    where b.cooperative_id = feed.cooperative_id and b.member_id = feed.member_id and day_of(b.from_at) >= since
      and (b.ended_how is distinct from 'returned' or b.ended_at >= b.until_at)
    order by b.from_at, b.id;
end
$function$
