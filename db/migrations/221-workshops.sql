-- A meeting for members, with a number of places. Who signs up has a place until they are taken, and is on the waiting list after
-- that; who leaves makes room for the first of the list. See docs/decisions/0038.

create table workshop (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  title          text not null check (length(title) between 1 and 100),
  about          text not null default '' check (length(about) <= 1000),
  place          text not null check (length(place) between 1 and 200),
  starts_at      timestamptz not null,
  minutes        smallint not null check (minutes between 5 and 480),
  places         smallint not null check (places between 1 and 500),
  revision       integer not null default 0 check (revision >= 0),
  made_by        uuid not null references person,
  changed_at     timestamptz not null,
  cancelled_at   timestamptz,
  cancelled_why  text not null default '' check (length(cancelled_why) <= 500),
  primary key (cooperative_id, id)
);
comment on table workshop is
  'A meeting for members, held by a coach or the administration. revision counts the changes of what is told of it; places is how many '
  'members there is room for.';
create index workshop_by_start on workshop (cooperative_id, starts_at);
call protect('workshop');
grant select, insert on workshop to gilde_app;
grant update (title, about, place, starts_at, minutes, places, revision, changed_at, cancelled_at, cancelled_why) on workshop to gilde_app;
call roles_read('workshop', 'member', 'coach', 'administrator');
call allow('workshop', 'holder_announces', 'insert', '(select asking_holds(''coach'', ''administrator'')) and made_by = (select asking_person())');
call allow('workshop', 'holder_changes', 'update', '(select asking_holds(''coach'', ''administrator''))');
call allow('workshop', 'job_reads', 'select', '(select asking_as(''job''))');

create table workshop_seat (
  cooperative_id  uuid not null,
  workshop_id     uuid not null,
  member_id       uuid not null,
  state           text not null check (state in ('in', 'waiting', 'left')),
  asked_at        timestamptz not null,
  said_by         uuid references person,
  moved_up_at     timestamptz,
  attendance      text check (attendance in ('came', 'missed')),
  attendance_word text not null default '' check (length(attendance_word) <= 200),
  noted_by        uuid references person,
  reminded_for    timestamptz,
  primary key (cooperative_id, workshop_id, member_id),
  foreign key (cooperative_id, workshop_id) references workshop (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check ((attendance is null) = (noted_by is null)),
  check (attendance is null or state = 'in')
);
comment on table workshop_seat is
  'A member signed up for a meeting: has a place, waits for one, or left. asked_at orders the waiting list; moved_up_at is when a place came '
  'free for them.';
create index workshop_seat_of_member on workshop_seat (cooperative_id, member_id);
call protect('workshop_seat');
grant select, insert on workshop_seat to gilde_app;
grant update (state, asked_at, said_by, moved_up_at, attendance, attendance_word, noted_by, reminded_for) on workshop_seat to gilde_app;
call own_rows_are_read('workshop_seat');
call roles_read('workshop_seat', 'coach', 'administrator');
call allow('workshop_seat', 'own_is_asked', 'insert', 'member_id in (select asking_members()) and said_by = (select asking_person())');
call allow('workshop_seat', 'own_is_changed', 'update', 'member_id in (select asking_members())');
call allow('workshop_seat', 'holder_adds', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and said_by = (select asking_person())');
call allow('workshop_seat', 'holder_changes', 'update', '(select asking_holds(''coach'', ''administrator''))');
call allow('workshop_seat', 'job_reads', 'select', '(select asking_as(''job''))');
call allow('workshop_seat', 'job_moves_up', 'update', '(select asking_as(''job''))');

-- How many places are taken and how many wait, of the meetings of the co-operative: counts, so no member reads who else comes.
create function workshop_counts() returns table (workshop_id uuid, taken integer, waiting integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('member', 'coach', 'administrator') or asking_purpose() = 'job' then
    return query select s.workshop_id, count(*) filter (where s.state = 'in')::integer, count(*) filter (where s.state = 'waiting')::integer
      from workshop_seat s where s.cooperative_id = asking_cooperative() group by s.workshop_id;
  end if;
end
$$;
revoke all on function workshop_counts() from public;
grant execute on function workshop_counts() to gilde_app;

-- Whoever takes or leaves a place waits here for who was first.
create function hold_workshop(of_workshop uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('member', 'coach', 'administrator') or asking_purpose() = 'job' then
    perform from workshop w where w.cooperative_id = asking_cooperative() and w.id = of_workshop for update;
  end if;
end
$$;
revoke all on function hold_workshop(uuid) from public;
grant execute on function hold_workshop(uuid) to gilde_app;

-- Never more places than there are, nobody past who waits, and no member notes an own attendance; also by SQL.
create function keep_workshop_seat() returns trigger
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
  if new.state <> 'in' or tg_op = 'UPDATE' and old.state = 'in' then
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
create trigger workshop_seat_is_there before insert or update on workshop_seat for each row execute function keep_workshop_seat();

-- A place that came free goes to the first who waits: whoever made room asks for it.
create function may_ask_for_fill_places(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('coach', 'administrator') or exists (
    select from workshop_seat s
    where s.cooperative_id = asking_cooperative() and s.workshop_id = (payload ->> 'workshopId')::uuid
      and s.member_id in (select asking_members()));
end
$$;
revoke all on function may_ask_for_fill_places(jsonb) from public;

-- Who is signed up hears of a change: whoever holds meetings asks for it.
create function may_ask_for_mail_workshop(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('coach', 'administrator') and exists (
    select from workshop w where w.cooperative_id = asking_cooperative() and w.id = (payload ->> 'workshopId')::uuid);
end
$$;
revoke all on function may_ask_for_mail_workshop(jsonb) from public;

do $$
declare
  words text;
begin
  select string_agg(quote_literal(m.word[1]), ', ') into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''', 'g') m (word)
  where c.conname = 'mail_about_kind_check';
  execute format('alter table mail drop constraint mail_about_kind_check, add constraint mail_about_kind_check
    check (about_kind in (%s, ''workshop''))', words);
end
$$;
alter table mail
  add column workshop_id uuid generated always as (case when about_kind = 'workshop' then about_id end) stored,
  add foreign key (cooperative_id, workshop_id) references workshop (cooperative_id, id);
comment on column mail.workshop_id is 'about_id when the mail is about a meeting that a member signed up for.';
create index mail_by_workshop on mail (cooperative_id, workshop_id) where workshop_id is not null;
create policy workshop_is_written_about on mail for insert with check (
  about_kind = 'workshop' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
