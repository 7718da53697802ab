-- What the program refuses the database refuses too: hours that come from a turn that the role does not have, a turn taken by
-- who is struck off in the same second, both sides of help said by one hand that leaves no trace, and an application
-- kept for as long as somebody likes. And what binds nobody is said by whoever sits beside a member.

-- As in 401; and a member says something first of a turn that is to come, on a day on which the role has one.
create or replace function keep_duty_turn() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keeps constant boolean := asking_holds('coach', 'administrator');
  mine constant boolean := new.member_id in (select asking_members());
  back boolean := false;
begin
  new.was_member_id := case when tg_op = 'UPDATE' then old.member_id end;
  new.was_let_go := tg_op = 'UPDATE' and old.let_go;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    back := old.said_by = asking_person() and old.member_id in (select asking_members()) and not (old.let_go or old.off or new.off)
      and num_nonnulls(old.done_at, new.done_at) = 0 and new.said_at <= old.said_at + interval '10 minutes'
      and new.member_id is not distinct from old.was_member_id and new.let_go = old.was_let_go;
  end if;
  if new.said_by is distinct from asking_person() or not keeps and not back and (mine is not true or new.off) then
    raise exception 'a turn: a member speaks for themselves' using errcode = 'restrict_violation';
  end if;
  if new.member_id is not null and exists (select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id
    and is_gone_on(m.left_on, new.on_day)) then
    raise exception 'a turn is of who is a member that day' using errcode = 'restrict_violation';
  end if;
  if new.done_at is not null and new.on_day > today() then
    raise exception 'a turn that is to come was not done yet' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' then
    if not keeps and (new.on_day < today() or not exists (
      select from duty d where d.cooperative_id = new.cooperative_id and d.id = new.duty_id
        and extract(isodow from new.on_day) = any (d.weekdays) and (d.ended_on is null or new.on_day < d.ended_on))) then
      raise exception 'on this day the role has no turn' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.done_at is not null then
    raise exception 'what was done is not said again' using errcode = 'restrict_violation';
  end if;
  if new.member_id is distinct from old.member_id and old.member_id is not null and not old.let_go and not back and not exists (
    select from member m where m.cooperative_id = old.cooperative_id and m.id = old.member_id and is_gone_on(m.left_on, old.on_day)) then
    raise exception 'this turn is of another' using errcode = 'restrict_violation';
  end if;
  if old.off and not new.off and not keeps or new.done_at is not null and mine is not true then
    raise exception 'a turn: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- A turn that another cannot do is taken by an update: who is struck off in the same second takes none (457).
create trigger duty_turn_to_member before update on duty_turn for each row
  when (new.member_id is not null and new.member_id is distinct from old.member_id)
  execute function keep_begun_by_members('member_id');

-- As in 456; but to call off, take back or say no binds nobody: each may, also with somebody beside them who spoke for
-- the other.
create or replace function keep_promise_by_two_hands() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  other constant uuid := case when new.helper_id in (select asking_members()) then new.helped_id else new.helper_id end;
  ends constant boolean := old.closed_at is null and new.closed_at is not null
    and (old.agreed_at, old.helper_done_at, old.helped_done_at, old.minutes, old.thanked_at)
      is not distinct from (new.agreed_at, new.helper_done_at, new.helped_done_at, new.minutes, new.thanked_at);
begin
  if not ends and other in (select help_spoken_for(new.id)) then
    raise exception 'nobody says both sides of a promise' using errcode = 'restrict_violation',
      constraint = 'on_behalf_two_sides';
  end if;
  return new;
end $$;

-- As before; who is one of the two ends it for themselves, whoever sits beside them.
create or replace function keep_promise_honest() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  other_number constant boolean := new.minutes is distinct from old.minutes;
  agrees constant uuid := case old.begun_by when old.helper_id then old.helped_id else old.helper_id end;
  helps boolean;
  is_helped boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  helps := may_say_help(new.id, new.helper_id, new.helped_id, array['done']);
  is_helped := may_say_help(new.id, new.helped_id, new.helper_id, array['done']);
  if old.closed_at is not null or old.thanked_at is not null
    or new.agreed_at is distinct from old.agreed_at and (
      old.agreed_at is not null or not may_say_help(new.id, agrees, old.begun_by, array['yes']))
    or new.closed_at is distinct from old.closed_at and not may_say_help(new.id, new.closed_by,
      case new.closed_by when new.helper_id then new.helped_id else new.helper_id end, array['no', 'take-back', 'call-off'])
      and not new.closed_by in (select asking_members())
      and not (asking_holds('administrator') and has_left(new.closed_by))
    or new.helper_done_at is distinct from old.helper_done_at and not (
      helps and old.helper_done_at is null or is_helped and other_number and new.helper_done_at is null)
    or new.helped_done_at is distinct from old.helped_done_at and not (
      is_helped and old.helped_done_at is null or helps and other_number and new.helped_done_at is null)
    or other_number and num_nulls(old.helper_done_at, old.helped_done_at) = 0
    or other_number and num_nulls(new.helper_done_at, new.helped_done_at) <> 1
    or new.thanked_at is distinct from old.thanked_at
      and not may_say_help(new.id, new.helped_id, new.helper_id, array['thank']) then
    raise exception 'help for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- What is said on behalf of a member leaves its deed in the same work, or it is not said: by the deeds is known who spoke
-- for whom.
create function keep_promise_with_deed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from on_behalf_deed d where d.cooperative_id = new.cooperative_id and d.on_behalf_id = asking_behalf()
    and d.subject_id in (new.id, new.post_id)) then
    raise exception 'what is said of help on behalf of a member is noted' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create constraint trigger help_promise_with_deed after update on help_promise deferrable initially deferred
  for each row when (asking_doer() is not null) execute function keep_promise_with_deed();

create function keep_application_kept() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and (new.until <= today() or new.until > (today() + interval '1 year')::date) then
    raise exception 'an application is kept a year longer at most' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger application_kept_a_year before insert on application_kept for each row
  execute function keep_application_kept();
