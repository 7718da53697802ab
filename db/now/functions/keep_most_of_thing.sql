CREATE OR REPLACE FUNCTION public.keep_most_of_thing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
