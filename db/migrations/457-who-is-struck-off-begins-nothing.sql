-- Who is struck off in the same second begins nothing new: the rows of the members are held until what begins is kept,
-- and read as they are then. Ending a membership waits for what began before it, and then lets go of it (0041).
create function keep_begun_by_members() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  begun constant jsonb := to_jsonb(new);
  sides constant uuid[] := array(select (begun ->> side)::uuid from unnest(tg_argv) side);
  last_day date;
  on_day date := coalesce(day_of((begun ->> 'from_at')::timestamptz), (begun ->> 'on_day')::date,
    (select day_of(w.starts_at) from workshop w
     where w.cooperative_id = new.cooperative_id and w.id = (begun ->> 'workshop_id')::uuid), today());
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  for last_day in
    select m.left_on from member m where m.cooperative_id = new.cooperative_id and m.id = any (sides)
    order by m.id for share
  loop
    if is_gone_on(last_day, on_day) then
      raise exception 'who is no member any more begins nothing' using errcode = 'restrict_violation',
        constraint = 'member_gone';
    end if;
  end loop;
  return new;
end $$;

create trigger thing_booking_of_member before insert on thing_booking for each row when (new.member_id is not null)
  execute function keep_begun_by_members('member_id');
create trigger help_post_of_member before insert on help_post for each row
  execute function keep_begun_by_members('member_id');
create trigger help_promise_of_members before insert on help_promise for each row
  execute function keep_begun_by_members('helper_id', 'helped_id');
create trigger help_gift_of_members before insert on help_gift for each row
  execute function keep_begun_by_members('from_member_id', 'to_member_id');
create trigger help_transfer_of_members before insert on help_transfer for each row
  when (num_nonnulls(new.promise_id, new.duty_id, new.gift_id) = 0)
  execute function keep_begun_by_members('from_member_id', 'to_member_id');
create trigger duty_turn_of_member before insert on duty_turn for each row when (new.member_id is not null)
  execute function keep_begun_by_members('member_id');
create trigger workshop_seat_of_member before insert on workshop_seat for each row when (new.state <> 'left')
  execute function keep_begun_by_members('member_id');
create trigger appointment_of_member before insert on appointment for each row
  execute function keep_begun_by_members('member_id');
create trigger shop_window_of_member before insert on shop_window for each row
  execute function keep_begun_by_members('member_id');
