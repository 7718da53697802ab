-- Hours for each other: a co-op may keep how long members helped each other. An hour is an hour, whatever was done. Off until the board
-- turns it on; not for a member whose municipality said no. No money: never in euros, in no book, on no statement. See docs/decisions/0040.

create table help_hours (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  counted        boolean not null,
  lowest         integer not null check (lowest between -6000 and 0),
  set_at         timestamptz not null,
  set_by         uuid not null references person,
  primary key (cooperative_id, id)
);
comment on table help_hours is
  'Whether hours for each other are kept, and how far below zero somebody may go, in minutes. The last that was set holds; none: not kept.';
create index help_hours_last on help_hours (cooperative_id, set_at desc, id desc);
call protect('help_hours');
grant select, insert on help_hours to gilde_app;
call roles_read('help_hours', 'member', 'coach', 'board');
call allow('help_hours', 'board_sets', 'insert', '(select asking_holds(''board'')) and set_by = (select asking_person())');

create table help_transfer (
  cooperative_id uuid not null,
  id             uuid not null,
  from_member_id uuid not null,
  to_member_id   uuid not null check (to_member_id <> from_member_id),
  minutes        integer not null check (minutes between 1 and 6000),
  promise_id     uuid,
  word           text not null default '' check (length(word) <= 200),
  moved_at       timestamptz not null,
  moved_by       uuid not null references person,
  primary key (cooperative_id, id),
  unique (cooperative_id, promise_id),
  foreign key (cooperative_id, from_member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, to_member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, promise_id) references help_promise (cooperative_id, id)
);
comment on table help_transfer is
  'Minutes from one member to another: from who was helped to who helped, as both said (promise_id), or given. Both sides are one row, so '
  'that all accounts together are always zero. Never changed: what was wrong is given back.';
create index help_transfer_from on help_transfer (cooperative_id, from_member_id, moved_at desc);
create index help_transfer_to on help_transfer (cooperative_id, to_member_id, moved_at desc);
call protect('help_transfer');
grant select, insert on help_transfer to gilde_app;
call allow('help_transfer', 'both_read', 'select',
  '(from_member_id in (select asking_members()) or to_member_id in (select asking_members()))');
call allow('help_transfer', 'one_moves', 'insert',
  '(from_member_id in (select asking_members()) or to_member_id in (select asking_members())) and moved_by = (select asking_person())');

alter table help_promise add column minutes integer check (minutes between 0 and 6000);
comment on column help_promise.minutes is 'How long it took, as the last of the two said; null when hours are not kept.';
grant update (minutes) on help_promise to gilde_app;

-- How far below zero accounts may go now, in minutes; null: no hours are kept.
create function help_hours_lowest() returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  return (select case when h.counted then h.lowest end from help_hours h where h.cooperative_id = here
    order by h.set_at desc, h.id desc limit 1);
end
$$;
revoke all on function help_hours_lowest() from public;
grant execute on function help_hours_lowest() to gilde_app;

-- Whether hours may be kept of a member on a day: not when the municipality they belong to then said no. For members, of each other: who
-- helps them must know; it says nothing else of where somebody belongs.
create function help_hours_agreed(of_member uuid, on_day date) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  return asking_holds('member') and not exists (
    select from policy_in_force(here, municipality_of(here, of_member, on_day), on_day) p where p.policy ->> 'hoursForEachOther' = 'no');
end
$$;
revoke all on function help_hours_agreed(uuid, date) from public;
grant execute on function help_hours_agreed(uuid, date) to gilde_app;

-- What the account of a member holds, in minutes: for the triggers alone.
create function help_hours_of(of_cooperative uuid, of_member uuid) returns bigint
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select sum(t.minutes) from help_transfer t where t.cooperative_id = of_cooperative and t.to_member_id = of_member), 0)
    - coalesce((select sum(t.minutes) from help_transfer t where t.cooperative_id = of_cooperative and t.from_member_id = of_member), 0)
$$;
revoke all on function help_hours_of(uuid, uuid) from public;

-- What an own account holds, held until the transaction ends: two gifts at once are one after the other.
create function my_help_hours(mine uuid) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if mine not in (select asking_members()) then
    return null;
  end if;
  perform from member where cooperative_id = here and id = mine for no key update;
  return help_hours_of(here, mine);
end
$$;
revoke all on function my_help_hours(uuid) from public;
grant execute on function my_help_hours(uuid) to gilde_app;

-- Whether who is helped can carry these minutes, for the two of them: it says no more of the account of the other than that.
create function help_hours_fit(promise uuid, minutes integer) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  helped uuid;
begin
  select h.helped_id into helped from help_promise h where h.cooperative_id = here and h.id = promise
    and (h.helper_id in (select asking_members()) or h.helped_id in (select asking_members()));
  if helped is null then
    return false;
  end if;
  perform from member where cooperative_id = here and id = helped for no key update;
  return help_hours_of(here, helped) - minutes >= help_hours_lowest();
end
$$;
revoke all on function help_hours_fit(uuid, integer) from public;
grant execute on function help_hours_fit(uuid, integer) to gilde_app;

-- Minutes move as two said that help was done, or as whose they are gives them; never below the limit, not even by two at once. A gift
-- cannot go below zero: nobody gives away what others have yet to do for them.
create function keep_hours_honest() returns trigger
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
create trigger help_transfer_is_honest before insert on help_transfer for each row execute function keep_hours_honest();

-- As in 230, and: who says another number of minutes than the other did, asks them to say anew that it is done.
create or replace function keep_promise_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  helps constant boolean := new.helper_id in (select asking_members());
  is_helped constant boolean := new.helped_id in (select asking_members());
  other_number constant boolean := new.minutes is distinct from old.minutes;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if old.closed_at is not null or old.thanked_at is not null
    or new.agreed_at is distinct from old.agreed_at and (old.agreed_at is not null or old.begun_by in (select asking_members()))
    or new.closed_at is distinct from old.closed_at and new.closed_by not in (select asking_members())
    or new.helper_done_at is distinct from old.helper_done_at and not (
      helps and old.helper_done_at is null or is_helped and other_number and new.helper_done_at is null)
    or new.helped_done_at is distinct from old.helped_done_at and not (
      is_helped and old.helped_done_at is null or helps and other_number and new.helped_done_at is null)
    or other_number and num_nulls(old.helper_done_at, old.helped_done_at) = 0
    or other_number and num_nulls(new.helper_done_at, new.helped_done_at) <> 1
    or new.thanked_at is distinct from old.thanked_at and not is_helped then
    raise exception 'help for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
