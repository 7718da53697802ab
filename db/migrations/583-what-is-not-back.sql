-- Who says that a thing came back ends its booking, also long after its time: what nobody ended is what is not back
-- yet, and that is found without looking through all that ever was.

update thing_booking b set ended_at = w.said_at, ended_by = w.said_by, ended_how = 'returned'
from (
  select distinct on (cooperative_id, booking_id) cooperative_id, booking_id, said_at, said_by from thing_word
  where moment = 'returned' order by cooperative_id, booking_id, said_at, id) w
where w.cooperative_id = b.cooperative_id and w.booking_id = b.id and b.ended_at is null;

create index thing_booking_not_ended on thing_booking (cooperative_id, until_at) where kind = 'use' and ended_at is null;

-- As it was (migration 309), but what came back after its time stays in the calendar: it was there all that time.
create or replace function bookings_of_link(since date) returns table (booking_id uuid, name text, place text,
  from_at timestamptz, until_at timestamptz, cancelled boolean, changed_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
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
$$;
