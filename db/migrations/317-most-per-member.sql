-- How much of a thing a member holds at once, and what a booking may be: kept here as in the command. See docs/decisions/0039.
alter table thing
  add column at_once smallint not null default 1 check (at_once between 1 and 20),
  add column most_bookings smallint check (most_bookings between 1 and 50),
  add column most_half_hours smallint check (most_half_hours between 1 and 1344),
  add constraint thing_one_most check (num_nonnulls(most_bookings, most_half_hours) <= 1);
comment on column thing.at_once is 'How many pieces a member has at the same time.';
comment on column thing.most_bookings is 'How many bookings that are not over a member holds; null is as many as they like.';
comment on column thing.most_half_hours is 'How many half hours a member holds in bookings that are not over; null is as many as they like.';
grant update (at_once, most_bookings, most_half_hours) on thing to gilde_app;

-- What `facilities/thing.ts` says of a booking, of whoever writes it. Days count from the day on which the row says it was booked.
create function keep_rules_of_thing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  rules thing;
  begins timestamp := new.from_at at time zone 'Europe/Amsterdam';
  ends timestamp := new.until_at at time zone 'Europe/Amsterdam';
  last_day date := day_of(new.until_at - interval '30 minutes');
  first_half integer := extract(epoch from begins - begins::date) / 1800;
  last_half integer := extract(epoch from ends - last_day) / 1800;
  halves bigint := extract(epoch from new.until_at - new.from_at) / 1800;
begin
  if new.kind <> 'use' then
    return new;
  end if;
  select * into strict rules from thing t where t.cooperative_id = new.cooperative_id and t.id = new.thing_id for share;
  if first_half < rules.opens or first_half >= rules.closes or last_half <= rules.opens or last_half > rules.closes then
    raise exception 'this is fetched and brought back at other times' using errcode = 'restrict_violation';
  end if;
  if extract(epoch from ends - begins) / 1800 > rules.longest then
    raise exception 'this is not had as long as that' using errcode = 'restrict_violation';
  end if;
  if begins::date > day_of(new.booked_at) + rules.ahead_days then
    raise exception 'this is not booked as far ahead as that' using errcode = 'restrict_violation';
  end if;
  -- Half a cent goes up, as everywhere.
  if new.price <> (case rules.price_per when 'use' then rules.price when 'hour' then (rules.price * halves + 1) / 2
    else rules.price * (last_day - begins::date + 1) end) then
    raise exception 'this costs something else' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_booking_by_rules after insert on thing_booking for each row execute function keep_rules_of_thing();

-- Who books for themselves holds no more than the thing says; the administration may book more for a member who needs it.
create function keep_most_of_thing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  rules thing;
  held record;
begin
  if new.kind <> 'use' or not exists (select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id
    and m.person_id = new.booked_by) then
    return new;
  end if;
  -- The lock that the command takes: two at once count each other.
  perform pg_advisory_xact_lock(hashtextextended(format('thing %s %s', new.cooperative_id, new.thing_id), 0));
  select * into strict rules from thing t where t.cooperative_id = new.cooperative_id and t.id = new.thing_id;
  if rules.at_once < any (
    select 1 + count(*) from thing_claim c join thing_booking b on b.cooperative_id = c.cooperative_id and b.id = c.booking_id
    where c.cooperative_id = new.cooperative_id and c.thing_id = new.thing_id and b.member_id = new.member_id
      and b.id <> new.id and c.at >= new.from_at and c.at < new.until_at
    group by c.at) then
    raise exception 'a member has no more of this at once' using errcode = 'restrict_violation';
  end if;
  select count(*) as bookings, sum(extract(epoch from b.until_at - b.from_at) / 1800) as half_hours into held
  from thing_booking b
  where b.cooperative_id = new.cooperative_id and b.thing_id = new.thing_id and b.member_id = new.member_id
    and b.ended_at is null and b.until_at > new.booked_at;
  if held.bookings > rules.most_bookings or held.half_hours > rules.most_half_hours then
    raise exception 'a member holds no more of this ahead' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_booking_by_most after insert on thing_booking for each row execute function keep_most_of_thing();
