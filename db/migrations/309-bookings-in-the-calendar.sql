-- What somebody booked, in the calendar on their own phone: read by the link of that calendar, as their turns are.
create function bookings_of_link(since date)
  returns table (booking_id uuid, name text, place text, from_at timestamptz, until_at timestamptz, cancelled boolean,
    changed_at timestamptz)
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
      coalesce(b.ended_at, b.booked_at)
    from thing_booking b join thing t on t.cooperative_id = b.cooperative_id and t.id = b.thing_id
    where b.cooperative_id = feed.cooperative_id and b.member_id = feed.member_id and day_of(b.from_at) >= since
      and b.ended_how is distinct from 'returned'
    order by b.from_at, b.id;
end
$$;
revoke all on function bookings_of_link(date) from public;
grant execute on function bookings_of_link(date) to gilde_app;
