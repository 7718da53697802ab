-- Roles in the co-operative with a rota: who is host on Thursday, who keeps everybody's books this month. See docs/decisions/0047.

create table duty (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  name           text not null check (length(name) between 1 and 60),
  asks           text not null default '' check (length(asks) <= 300),
  skill          text not null default '' check (length(skill) <= 40),
  weekdays       smallint[] not null default '{}' check (weekdays <@ '{1,2,3,4,5,6,7}'),
  begins         text not null check (begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes        smallint not null check (minutes between 15 and 720),
  made_at        timestamptz not null,
  made_by        uuid not null references person,
  ended_on       date,
  primary key (cooperative_id, id)
);
comment on table duty is
  'A role in the co-operative with turns: its name in own words, what it asks, on which days of the week (1 is Monday) and at what time. '
  'minutes: how long one turn takes, and what comes on an account of hours when it is done. ended_on: from that day it has no turns.';
call protect('duty');
grant select, insert on duty to gilde_app;
grant update (name, asks, skill, weekdays, begins, minutes, ended_on) on duty to gilde_app;
call roles_read('duty', 'member', 'coach', 'administrator');
call allow('duty', 'keeper_adds', 'insert', '(select asking_holds(''coach'', ''administrator'')) and made_by = (select asking_person())');
call allow('duty', 'keeper_changes', 'update', '(select asking_holds(''coach'', ''administrator''))');

create table duty_turn (
  cooperative_id uuid not null,
  duty_id        uuid not null,
  on_day         date not null,
  member_id      uuid,
  said_by        uuid not null references person,
  said_at        timestamptz not null,
  let_go         boolean not null default false,
  off            boolean not null default false,
  done_at        timestamptz,
  changes        integer not null default 0 check (changes >= 0),
  primary key (cooperative_id, duty_id, on_day),
  foreign key (cooperative_id, duty_id) references duty (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check (not let_go or member_id is not null),
  check (done_at is null or (member_id is not null and not let_go and not off))
);
comment on table duty_turn is
  'One turn of which something was said: whose it is, that they cannot (let_go: theirs until another takes it), that nobody is needed (off), '
  'that it was done. A day of the week of which nothing was said has no row. said_by: who said the last of it.';
create index duty_turn_by_day on duty_turn (cooperative_id, on_day);
create index duty_turn_of_member on duty_turn (cooperative_id, member_id, on_day);
call protect('duty_turn');
grant select, insert on duty_turn to gilde_app;
grant update (member_id, said_by, said_at, let_go, off, done_at, changes) on duty_turn to gilde_app;
call roles_read('duty_turn', 'member', 'coach', 'administrator');
call allow('duty_turn', 'own_is_taken', 'insert', 'member_id in (select asking_members()) and said_by = (select asking_person())');
call allow('duty_turn', 'member_says', 'update', '(select asking_holds(''member''))');
call allow('duty_turn', 'keeper_puts', 'insert', '(select asking_holds(''coach'', ''administrator'')) and said_by = (select asking_person())');
call allow('duty_turn', 'keeper_says', 'update', '(select asking_holds(''coach'', ''administrator''))');

-- A turn is one member's until they cannot, or left: nobody takes it from them, also not by two at once. A member speaks for themselves;
-- who keeps the rota for who asked them to.
create function keep_duty_turn() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keeps constant boolean := asking_holds('coach', 'administrator');
  mine constant boolean := new.member_id in (select asking_members());
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.said_by is distinct from asking_person() or not keeps and (mine is not true or new.off) then
    raise exception 'a turn: a member speaks for themselves' using errcode = 'restrict_violation';
  end if;
  if new.member_id is not null and exists (select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id
    and m.left_on < new.on_day) then
    raise exception 'a turn is of who is a member that day' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if old.done_at is not null then
    raise exception 'what was done is not said again' using errcode = 'restrict_violation';
  end if;
  if new.member_id is distinct from old.member_id and old.member_id is not null and not old.let_go and not exists (
    select from member m where m.cooperative_id = old.cooperative_id and m.id = old.member_id and m.left_on < old.on_day) then
    raise exception 'this turn is of another' using errcode = 'restrict_violation';
  end if;
  if old.off and not new.off and not keeps or new.done_at is not null and mine is not true then
    raise exception 'a turn: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger duty_turn_is_kept before insert or update on duty_turn for each row execute function keep_duty_turn();

-- What is done for all is counted on the account of who did it; the other side is the co-operative, so that all sides are zero still.
alter table help_transfer
  alter column from_member_id drop not null,
  add column duty_id uuid,
  add column duty_day date,
  add unique (cooperative_id, duty_id, duty_day),
  add foreign key (cooperative_id, duty_id, duty_day) references duty_turn (cooperative_id, duty_id, on_day),
  add constraint help_transfer_of_duty check (
    (from_member_id is null) = (duty_id is not null) and (duty_id is null) = (duty_day is null) and num_nonnulls(promise_id, duty_id) < 2);
comment on table help_transfer is
  'Minutes from one member to another: from who was helped to who helped, as both said (promise_id), or given. For a turn that was done '
  '(duty_id, duty_day) they come from the co-operative: no from_member_id. Both sides are one row, so that all accounts with that of the '
  'co-operative are always zero. Never changed: what was wrong is given back.';

-- As in 231, and: for a turn, as many as the role says, for who did it.
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
  if new.duty_id is not null then
    if not exists (select from duty_turn t join duty d on d.cooperative_id = t.cooperative_id and d.id = t.duty_id
      where t.cooperative_id = new.cooperative_id and t.duty_id = new.duty_id and t.on_day = new.duty_day and t.done_at is not null
        and t.member_id = new.to_member_id and d.minutes = new.minutes) then
      raise exception 'hours come for a turn that was done' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.promise_id is null and new.from_member_id not in (select asking_members())
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

-- The turns of whose agenda is asked for by its link, from a day on: those they still mean to do.
create function duty_turns_of_link(since date)
  returns table (duty_id uuid, on_day date, name text, begins text, minutes integer, changes integer, changed_at timestamptz)
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
    select d.id, t.on_day, d.name, d.begins, d.minutes::integer, t.changes, t.said_at
    from duty_turn t join duty d on d.cooperative_id = t.cooperative_id and d.id = t.duty_id
    where t.cooperative_id = feed.cooperative_id and t.member_id = feed.member_id and t.on_day >= since and not t.let_go and not t.off
    order by t.on_day, d.begins;
end
$$;
revoke all on function duty_turns_of_link(date) from public;
grant execute on function duty_turns_of_link(date) to gilde_app;
