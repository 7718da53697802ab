-- What a step of an application asks, which stood in app/domains/joining/road.ts alone: that it was taken, that who is refused reads why, that
-- members vote on somebody with a benefit once the municipality agreed, and that who must be on trial was. A step that is put right stands
-- elsewhere on the road: of that the day and the words are asked. Members say no by their votes, without words. See docs/decisions/0036.
create function keep_what_a_step_asks() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  taken constant text[] := array(select s.stage from standing_steps_of(new.cooperative_id, new.application_id) s);
begin
  if asking_purpose() not in ('person', 'link') then
    return new;
  end if;
  if new.on_day > today() then
    raise exception 'a step is written down once it was taken' using errcode = 'restrict_violation';
  end if;
  if new.stage in ('refused', 'permission-refused') and btrim(new.note) = ''
    and taken[cardinality(taken)] is distinct from 'voting' then
    raise exception 'who is refused reads why' using errcode = 'restrict_violation';
  end if;
  if new.stage = 'voting' and not 'permission-granted' = any (taken) and exists (
    select from application_contact c where c.cooperative_id = new.cooperative_id and c.application_id = new.application_id
      and c.benefit = 'yes') then
    raise exception 'members vote once the municipality agreed' using errcode = 'restrict_violation';
  end if;
  if new.stage = 'member' and not 'on-trial' = any (taken) and exists (
    select from joining_rules j where j.cooperative_id = new.cooperative_id and j.trial_months > 0) then
    raise exception 'somebody is on trial before they are a member' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger application_step_has_what_it_asks before insert on application_step
  for each row execute function keep_what_a_step_asks();

-- Who applied becomes a member by it: a member who was one before has nothing to do with somebody's application, and would read it.
create function keep_who_became_member() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and (
    exists (select from application a where a.cooperative_id = new.cooperative_id and a.member_id = new.member_id and a.id <> new.id)
    or not exists (
      select from member_entry e where e.cooperative_id = new.cooperative_id and e.member_id = new.member_id
      having min(e.entered_at) >= new.received_at and bool_and(e.entered_at is not null))) then
    raise exception 'who applied is entered as a member by it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger application_makes_a_new_member before update of member_id on application
  for each row when (new.member_id is not null and new.member_id is distinct from old.member_id)
  execute function keep_who_became_member();
