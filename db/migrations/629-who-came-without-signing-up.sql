-- At the door people come who did not sign up, or who waited for a place. Who keeps the list of a meeting that has begun
-- writes down that they were there: also when it was full, and whoever waits keeps waiting.

alter table workshop_seat
  add column walked_in text check (walked_in in ('unasked', 'waited')),
  add constraint workshop_seat_who_walked_in_came check (walked_in is null or (state, attendance) = ('in', 'came')
    and attendance is not null);
grant update (walked_in) on workshop_seat to gilde_app;
comment on column workshop_seat.walked_in is
  'They came without a place: had not signed up, or waited for one. Null: they had a place, or did not come.';

-- As it was, but who came without a place took none: how many are taken and wait is how many signed up.
create or replace function workshop_counts() returns table (workshop_id uuid, taken integer, waiting integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_holds('member', 'coach', 'administrator') or asking_purpose() = 'job' then
    return query select s.workshop_id, count(*) filter (where s.state = 'in' and s.walked_in is null)::integer,
        count(*) filter (where s.state = 'waiting')::integer
      from workshop_seat s where s.cooperative_id = here group by s.workshop_id;
  end if;
end
$$;

-- As it was, but who came without a place needs none, once it has begun.
create or replace function keep_workshop_seat() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  holds constant boolean := asking_holds('coach', 'administrator');
  taken integer;
  room integer;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if asking_purpose() = 'person' and not holds and (new.said_by is distinct from asking_person()
    or new.attendance is not null or new.moved_up_at is distinct from case when tg_op = 'UPDATE' and new.state = 'left' then old.moved_up_at end
    or tg_op = 'UPDATE' and new.reminded_for is distinct from old.reminded_for) then
    raise exception 'a member signs up and leaves in the own name' using errcode = 'restrict_violation';
  end if;
  if new.walked_in is not null and (tg_op = 'INSERT' or old.walked_in is null) then
    if tg_op = 'UPDATE' and old.state = 'in' or not exists (
        select from workshop w where w.cooperative_id = new.cooperative_id and w.id = new.workshop_id
          and w.cancelled_at is null and w.starts_at <= at_now()) then
      raise exception 'who had no place comes to a meeting that has begun' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.state <> 'in' or tg_op = 'UPDATE' and old.state = 'in' and (old.walked_in is null or new.walked_in is not null) then
    return new;
  end if;
  perform hold_workshop(new.workshop_id);
  select w.places into room from workshop w where w.cooperative_id = new.cooperative_id and w.id = new.workshop_id and w.cancelled_at is null;
  select count(*) into taken from workshop_seat s
  where s.cooperative_id = new.cooperative_id and s.workshop_id = new.workshop_id and s.state = 'in' and s.member_id <> new.member_id;
  if room is null or taken >= room then
    raise exception 'there is no place left' using errcode = 'restrict_violation';
  end if;
  if exists (select from workshop_seat s where s.cooperative_id = new.cooperative_id and s.workshop_id = new.workshop_id
    and s.state = 'waiting' and s.member_id <> new.member_id and (s.asked_at, s.member_id) < (new.asked_at, new.member_id)) then
    raise exception 'somebody waits for this place' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
