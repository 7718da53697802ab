-- Hours for each other are off where the municipality of a member says so. The commands that move hours asked it one by one, the database
-- did not: a fifth that forgot would have broken what was agreed with a municipality, and nobody would have seen it.

create or replace function keep_hours_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  lowest constant integer := help_hours_lowest();
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if lowest is null then
    raise exception 'no hours are kept here' using errcode = 'restrict_violation';
  end if;
  if not (help_hours_agreed(new.to_member_id, today())
      and (new.from_member_id is null or help_hours_agreed(new.from_member_id, today()))) then
    raise exception 'the municipality of a member wants no hours kept' using errcode = 'restrict_violation';
  end if;
  if new.duty_id is not null then
    if not exists (select from duty_turn t join duty d on d.cooperative_id = t.cooperative_id and d.id = t.duty_id
      where t.cooperative_id = new.cooperative_id and t.duty_id = new.duty_id and t.on_day = new.duty_day and t.done_at is not null
        and t.member_id = new.to_member_id and d.minutes = new.minutes) then
      raise exception 'hours come for a turn that was done' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if num_nonnulls(new.promise_id, new.gift_id) = 0
      and (new.from_member_id not in (select asking_members()) or asking_doer() is not null)
    or new.gift_id is not null and not exists (
      select from help_gift g where g.cooperative_id = new.cooperative_id and g.id = new.gift_id and g.from_member_id = new.from_member_id
        and g.to_member_id = new.to_member_id and g.minutes = new.minutes and g.answer = 'yes')
    or new.promise_id is not null and not exists (
      select from help_promise h where h.cooperative_id = new.cooperative_id and h.id = new.promise_id and h.helped_id = new.from_member_id
        and h.helper_id = new.to_member_id and h.minutes = new.minutes and num_nulls(h.helper_done_at, h.helped_done_at) = 0) then
    raise exception 'hours move as both said, or as a gift' using errcode = 'restrict_violation';
  end if;
  perform from member where cooperative_id = new.cooperative_id and id = new.from_member_id for no key update;
  if help_hours_of(new.cooperative_id, new.from_member_id) - new.minutes < (case when new.promise_id is null then 0 else lowest end) then
    raise exception 'an account of hours would be below its limit' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
