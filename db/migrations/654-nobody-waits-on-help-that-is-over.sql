-- A member offered to help with what another then did, and both said that it was done. Their own offer went on waiting
-- for a yes, among what they have to do, and the yes could still be given. Who waits is let go when it is over: done, or
-- taken off the board. Not in the words of either of them: let_go_as says why. See docs/decisions/0040.
alter table help_promise add column let_go_as text check (let_go_as in ('done', 'taken-off'));
alter table help_promise add constraint help_promise_let_go
  check (let_go_as is null or closed_at is not null and agreed_at is null);
comment on column help_promise.let_go_as is
  'Why who still waited was let go by itself: another did it (done), or it was taken off the board. closed_by is then '
  'whose post it is; nobody writes it, the database does.';

-- Whether nobody can say yes to it any more: taken off the board, or asked and done.
create function help_is_over(of_cooperative uuid, of_post uuid) returns boolean language sql stable
begin atomic
  select exists (select from help_post p where p.cooperative_id = of_cooperative and p.id = of_post
    and (p.closed_at is not null or p.kind = 'ask' and exists (select from help_promise h
      where h.cooperative_id = of_cooperative and h.post_id = of_post
        and num_nulls(h.helper_done_at, h.helped_done_at) = 0)));
end;
revoke all on function help_is_over(uuid, uuid) from public;

create function let_go_who_waits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  is_done constant boolean := tg_table_name = 'help_promise';
  over constant jsonb := to_jsonb(new);
  of_post constant uuid := over ->> case when is_done then 'post_id' else 'id' end;
begin
  update help_promise h set let_go_as = case when is_done then 'done' else 'taken-off' end, closed_by = p.member_id,
    closed_at = greatest(h.begun_at, (over ->> 'closed_at')::timestamptz, (over ->> 'helper_done_at')::timestamptz,
      (over ->> 'helped_done_at')::timestamptz)
  from help_post p
  where p.cooperative_id = new.cooperative_id and p.id = of_post and (p.kind = 'ask' or not is_done)
    and h.cooperative_id = p.cooperative_id and h.post_id = p.id and h.agreed_at is null and h.closed_at is null;
  return null;
end
$$;
revoke all on function let_go_who_waits() from public;
create trigger help_promise_done_lets_go after update on help_promise for each row
  when (num_nulls(old.helper_done_at, old.helped_done_at) > 0 and num_nulls(new.helper_done_at, new.helped_done_at) = 0)
  execute function let_go_who_waits();
create trigger help_post_off_lets_go after update on help_post for each row
  when (old.closed_at is null and new.closed_at is not null) execute function let_go_who_waits();

-- The app may not write let_go_as: who changes it is the trigger above. And no yes to what is over.
create or replace function keep_promise_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  other_number constant boolean := new.minutes is distinct from old.minutes;
  agrees constant uuid := case old.begun_by when old.helper_id then old.helped_id else old.helper_id end;
  helps boolean;
  is_helped boolean;
begin
  if asking_purpose() <> 'person' or new.let_go_as is distinct from old.let_go_as then
    return new;
  end if;
  helps := may_say_help(new.id, new.helper_id, new.helped_id, array['done']);
  is_helped := may_say_help(new.id, new.helped_id, new.helper_id, array['done']);
  if old.closed_at is not null or old.thanked_at is not null
    or new.agreed_at is distinct from old.agreed_at and (
      old.agreed_at is not null or not may_say_help(new.id, agrees, old.begun_by, array['yes'])
      or help_is_over(new.cooperative_id, new.post_id))
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

create or replace function keep_promise_of_post() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from help_post p where p.cooperative_id = new.cooperative_id and p.id = new.post_id
      and p.member_id = case p.kind when 'ask' then new.helped_id else new.helper_id end) then
    raise exception 'help is promised to who asked it, or by who offered it' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'person' and help_is_over(new.cooperative_id, new.post_id) then
    raise exception 'help that is over is promised by nobody' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- What nobody says for a member asks no deed and no second hand: it is about another promise than the one of the deed.
drop trigger help_promise_with_deed on help_promise;
create constraint trigger help_promise_with_deed after update on help_promise deferrable initially deferred for each row
  when (asking_doer() is not null and new.let_go_as is null) execute function keep_promise_with_deed();
drop trigger help_promise_two_sides on help_promise;
create trigger help_promise_two_sides before insert or update on help_promise for each row
  when (asking_doer() is not null and new.let_go_as is null) execute function keep_two_sides('helper_id', 'helped_id');

-- Who left says why themselves: first what was promised, then the board.
create or replace function let_go_of_help(of_member uuid, at_moment timestamptz, why text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  perform of_who_left(of_member);
  update help_promise set closed_at = greatest(at_moment, begun_at, agreed_at), closed_by = of_member, closed_word = why
  where cooperative_id = here and id in (select p.id from help_promised(here, of_member) p where p.neither_did);
  update help_post set closed_at = greatest(at_moment, said_at)
  where cooperative_id = here and id in (select help_posts_of(here, of_member));
  update help_gift set answer = 'taken-back', answered_at = greatest(at_moment, written_at)
  where cooperative_id = here and answer is null and of_member in (from_member_id, to_member_id);
end
$$;

-- Who waits already on what is over.
update help_promise h set let_go_as = case when p.closed_at is null then 'done' else 'taken-off' end,
  closed_by = p.member_id, closed_at = greatest(h.begun_at, at_now())
from help_post p
where p.cooperative_id = h.cooperative_id and p.id = h.post_id and h.agreed_at is null and h.closed_at is null
  and help_is_over(p.cooperative_id, p.id);

-- Who stops was told that help that is done hangs on the board still, and could never be done with it. What counts is
-- what somebody can answer: as on the board itself, not what is past its day, promised or done.
create function help_posts_open(of_cooperative uuid, of_member uuid, on_day date) returns setof uuid
  language sql stable
begin atomic
  select p.id from help_post p
  where p.cooperative_id = of_cooperative and p.member_id = of_member and p.closed_at is null
    and (p.needed_on is null or p.needed_on >= on_day)
    and (p.kind = 'offer' or not exists (select from help_promise h
      where h.cooperative_id = of_cooperative and h.post_id = p.id and h.agreed_at is not null and h.closed_at is null));
end;
revoke all on function help_posts_open(uuid, uuid, date) from public;

create or replace function help_going_on(of_member uuid) returns table (posts integer, promises integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select (select count(*)::integer from help_posts_open(asking_cooperative(), of_member, today())),
    (select count(*)::integer from help_promised(asking_cooperative(), of_member) where neither_did)
  where asking_holds('administrator')
$$;

create or replace function help_that_stands(of_members uuid[], at_moment timestamptz)
  returns table (member_id uuid, kind text, count integer, amount bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_members) a cross join lateral (
    select 'promises' as kind, count(*) as count from help_promised(a.here, a.member_id)
    union all
    select 'help-posts', count(*) from help_posts_open(a.here, a.member_id, day_of(at_moment))
    union all
    select 'turns', count(*) from duty_turn t
      join duty d on d.cooperative_id = t.cooperative_id and d.id = t.duty_id
      join member m on m.cooperative_id = t.cooperative_id and m.id = t.member_id
      where t.cooperative_id = a.here and t.member_id = a.member_id and t.on_day >= day_of(at_moment)
        and not t.let_go and not t.off and t.done_at is null
        and t.on_day < coalesce(d.ended_on, 'infinity') and not is_gone_on(m.left_on, t.on_day)
    union all
    select 'hours-owed', case when help_hours_of(a.here, a.member_id) < 0 then 1 else 0 end where a.mine) t
$$;
