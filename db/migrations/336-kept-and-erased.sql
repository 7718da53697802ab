-- What is kept of who left goes by terms (app/domains/members/kept.ts); each domain erases its own, every night, of who left
-- before a day that those terms give. The plan has its own (263).

-- Refused unless the work of the night asks it, of a day that has been.
create function erasing_of_who_left(left_before date) returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' or left_before is null then
    raise exception 'only the work of the night erases' using errcode = 'insufficient_privilege';
  end if;
  return asking_cooperative();
end
$$;
revoke all on function erasing_of_who_left(date) from public;

-- Conversations with the coach, and the mails about them.
create function erase_talks(left_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from mail x using appointment a, member m
  where x.cooperative_id = here and x.appointment_id = a.id and a.cooperative_id = here and m.cooperative_id = here
    and m.id = a.member_id and m.left_on < left_before;
  delete from appointment a using member m
  where a.cooperative_id = here and m.cooperative_id = here and m.id = a.member_id and m.left_on < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

-- Places in meetings: they stand on the proof that somebody who left can still make.
create function erase_seats(left_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from workshop_seat s using member m
  where s.cooperative_id = here and m.cooperative_id = here and m.id = s.member_id and m.left_on < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

-- The number to which reminders were sent, and how. Not of who still is something here.
create function erase_reminder_ways(left_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from reminder_way w using member m
  where w.cooperative_id = here and m.cooperative_id = here and m.person_id = w.person_id and m.left_on < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

-- What hung on the board and nobody answered. What two of them did is the other's too.
create function erase_posts(left_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  over uuid[];
begin
  select array_agg(p.id) into over from help_post p join member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
  where p.cooperative_id = here and m.left_on < left_before
    and not exists (select from help_promise h where h.cooperative_id = here and h.post_id = p.id);
  delete from help_post_before b where b.cooperative_id = here and b.post_id = any (over);
  delete from help_written w where w.cooperative_id = here and w.post_id = any (over);
  delete from help_post p where p.cooperative_id = here and p.id = any (over);
  return coalesce(cardinality(over), 0);
end
$$;

-- The page and the photo of a business in which nobody works any more, and the orders of its members that came to nothing.
create function erase_shop_pages(left_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  over uuid[];
begin
  select array_agg(p.business_id) into over from shop_page p
  where p.cooperative_id = here and exists (
      select from member_business b where b.cooperative_id = here and b.business_id = p.business_id)
    and not exists (
      select from member_business b join member m on m.cooperative_id = here and m.id = b.member_id
      where b.cooperative_id = here and b.business_id = p.business_id and coalesce(least(m.left_on, b.until), 'infinity') >= left_before);
  delete from shop_window w where w.cooperative_id = here and w.business_id = any (over);
  delete from shop_page p where p.cooperative_id = here and p.business_id = any (over);
  delete from shop_photo f where f.cooperative_id = here and f.business_id = any (over);
  return coalesce(cardinality(over), 0);
end
$$;

create function erase_orders_not_taken(left_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from shop_order_not_taken o using member m
  where o.cooperative_id = here and m.cooperative_id = here and m.id = o.member_id and m.left_on < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

-- How who left could be reached by who helped them, or was helped (a table of 340).
create function erase_help_contacts(left_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from help_contact c using member m
  where c.cooperative_id = here and m.cooperative_id = here and m.id = c.member_id and m.left_on < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

-- Where somebody went.
create function erase_destinations(left_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from leaving_destination d using member m
  where d.cooperative_id = here and m.cooperative_id = here and m.id = d.member_id and m.left_on < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;
revoke all on function erase_talks(date) from public;
grant execute on function erase_talks(date) to gilde_app;
revoke all on function erase_seats(date) from public;
grant execute on function erase_seats(date) to gilde_app;
revoke all on function erase_reminder_ways(date) from public;
grant execute on function erase_reminder_ways(date) to gilde_app;
revoke all on function erase_posts(date) from public;
grant execute on function erase_posts(date) to gilde_app;
revoke all on function erase_shop_pages(date) from public;
grant execute on function erase_shop_pages(date) to gilde_app;
revoke all on function erase_orders_not_taken(date) from public;
grant execute on function erase_orders_not_taken(date) to gilde_app;
revoke all on function erase_destinations(date) from public;
grant execute on function erase_destinations(date) to gilde_app;
revoke all on function erase_help_contacts(date) from public;
grant execute on function erase_help_contacts(date) to gilde_app;
