-- A conversation of a member with their coach: one to three times are proposed, the member chooses one or says that none fits,
-- either calls it off with a word. Read by the two alone: no role of the office. See docs/decisions/0038.

create table appointment (
  cooperative_id  uuid not null references cooperative,
  id              uuid not null,
  member_id       uuid not null,
  coach_id        uuid not null references person,
  topic           text not null check (length(topic) between 1 and 100),
  place           text not null default '' check (length(place) <= 200),
  minutes         smallint not null check (minutes between 5 and 480),
  state           text not null check (state in ('asked', 'proposed', 'none-fits', 'set', 'cancelled')),
  proposed        timestamptz[] not null default '{}' check (cardinality(proposed) <= 3),
  starts_at       timestamptz,
  word            text not null default '' check (length(word) <= 500),
  said_by         uuid not null references person,
  said_at         timestamptz not null,
  revision        integer not null default 0 check (revision >= 0),
  attendance      text check (attendance in ('came', 'missed')),
  took_minutes    smallint check (took_minutes between 1 and 480),
  attendance_word text not null default '' check (length(attendance_word) <= 500),
  noted_at        timestamptz,
  reminded_for    timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check ((state = 'proposed') = (cardinality(proposed) > 0)),
  check (state <> 'set' or starts_at is not null),
  check ((attendance is null) = (noted_at is null)),
  check (attendance is null or state = 'set'),
  check (took_minutes is null or attendance is not distinct from 'came')
);
comment on table appointment is
  'A conversation of a member with their coach. starts_at is the last time that was set, and holds only while state is set; said_by '
  'brought it to what it is now, with word; revision counts what was said. minutes is how long it is planned, took_minutes how long it was.';
create index appointment_of_member on appointment (cooperative_id, member_id, said_at desc);
create index appointment_of_coach on appointment (cooperative_id, coach_id, said_at desc);
create index appointment_by_start on appointment (cooperative_id, starts_at) where state = 'set';
call protect('appointment');
grant select, insert on appointment to gilde_app;
grant update (topic, place, minutes, state, proposed, starts_at, word, said_by, said_at, revision, attendance, took_minutes,
  attendance_word, noted_at, reminded_for) on appointment to gilde_app;

call own_rows_are_read('appointment');
call allow('appointment', 'own_is_asked', 'insert',
  'member_id in (select asking_members()) and state = ''asked'' and said_by = (select asking_person())');
call allow('appointment', 'own_is_answered', 'update', 'member_id in (select asking_members())');
call allow('appointment', 'coach_reads', 'select', 'coach_id = (select asking_person()) and (select asking_holds(''coach''))');
call allow('appointment', 'coach_proposes', 'insert',
  'coach_id = (select asking_person()) and said_by = (select asking_person()) and (select asking_holds(''coach''))');
call allow('appointment', 'coach_says', 'update', 'coach_id = (select asking_person()) and (select asking_holds(''coach''))');
call allow('appointment', 'job_reminds', 'select', '(select asking_as(''job''))');
call allow('appointment', 'job_notes', 'update', '(select asking_as(''job''))');

-- Whether a coach has no other conversation then. Whoever sets one waits here for who was first.
create function coach_is_free(of_coach uuid, besides uuid, from_moment timestamptz, for_minutes integer) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_purpose() = 'person' and of_coach <> asking_person() and not exists (
    select from appointment a where a.cooperative_id = here and a.id = besides and a.coach_id = of_coach
      and a.member_id in (select asking_members())) then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('agenda ' || here || of_coach, 0));
  return not exists (
    select from appointment a
    where a.cooperative_id = here and a.coach_id = of_coach and a.state = 'set' and a.id <> besides
      and a.starts_at < from_moment + make_interval(mins => for_minutes)
      and a.starts_at + make_interval(mins => a.minutes) > from_moment);
end
$$;
revoke all on function coach_is_free(uuid, uuid, timestamptz, integer) from public;
grant execute on function coach_is_free(uuid, uuid, timestamptz, integer) to gilde_app;

-- Each says what is theirs to say, also for whoever runs SQL as the application: a member chooses out of what was proposed.
create function keep_appointment() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  by_job constant text[] := '{reminded_for}';
  by_member constant text[] := '{state,proposed,starts_at,word,said_by,said_at,revision}';
  holds boolean;
begin
  if exists (select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.person_id = new.coach_id) then
    raise exception 'nobody has a conversation with themselves' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and asking_purpose() = 'job' and to_jsonb(new) - by_job is distinct from to_jsonb(old) - by_job then
    raise exception 'a job only notes that it reminded' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  holds := new.coach_id = asking_person();
  if tg_op = 'INSERT' then
    if not holds and not exists (select from role_assignment r where r.cooperative_id = new.cooperative_id
      and r.person_id = new.coach_id and r.role = 'coach' and r.until is null) then
      raise exception 'a conversation is asked of a coach' using errcode = 'restrict_violation';
    end if;
  elsif new.revision <> old.revision and (new.revision <> old.revision + 1 or new.said_by <> asking_person())
    or new.revision = old.revision and (
      to_jsonb(new) - '{attendance,took_minutes,attendance_word,noted_at}'::text[]
      is distinct from to_jsonb(old) - '{attendance,took_minutes,attendance_word,noted_at}'::text[]) then
    raise exception 'what is said of a conversation is said in the own name, one after the other' using errcode = 'restrict_violation';
  elsif not holds and (to_jsonb(new) - by_member is distinct from to_jsonb(old) - by_member
      or new.state in ('proposed', 'asked')
      or new.state = 'set' and (old.state <> 'proposed' or new.starts_at <> all (old.proposed))
      or new.state <> 'set' and new.starts_at is distinct from old.starts_at) then
    raise exception 'a member chooses out of what was proposed, or says that none fits' using errcode = 'restrict_violation';
  end if;
  if new.state = 'set' and (tg_op = 'INSERT' or new.starts_at is distinct from old.starts_at)
    and not coach_is_free(new.coach_id, new.id, new.starts_at, new.minutes) then
    raise exception 'the coach has another conversation then' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger appointment_is_honest before insert or update on appointment for each row execute function keep_appointment();

-- Who is or was a coach here, by name: a member sees with whom they speak. One who stopped is not asked any more.
create function coaches_here() returns table (id uuid, name text, active boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('member', 'coach', 'administrator') or asking_purpose() = 'job' then
    return query select p.id, p.name, bool_or(r.until is null)
      from role_assignment r join person p on p.id = r.person_id
      where r.cooperative_id = asking_cooperative() and r.role = 'coach' group by p.id, p.name order by p.name, p.id;
  end if;
end
$$;
revoke all on function coaches_here() from public;
grant execute on function coaches_here() to gilde_app;

-- The other of the two is told by mail; who of them may ask for that mail.
create function may_ask_for_mail_appointment(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from appointment a
    where a.cooperative_id = asking_cooperative() and a.id = (payload ->> 'appointmentId')::uuid and a.said_by = asking_person());
end
$$;
revoke all on function may_ask_for_mail_appointment(jsonb) from public;

-- The words that were there stay, whichever migrations came before.
do $$
declare
  words text;
begin
  select string_agg(quote_literal(m.word[1]), ', ') into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''', 'g') m (word)
  where c.conname = 'mail_about_kind_check';
  execute format('alter table mail drop constraint mail_about_kind_check, add constraint mail_about_kind_check
    check (about_kind in (%s, ''appointment''))', words);
end
$$;
alter table mail
  add column appointment_id uuid generated always as (case when about_kind = 'appointment' then about_id end) stored,
  add foreign key (cooperative_id, appointment_id) references appointment (cooperative_id, id);
comment on column mail.appointment_id is 'about_id when the mail is about a conversation of a member with their coach.';
create index mail_by_appointment on mail (cooperative_id, appointment_id) where appointment_id is not null;
create policy appointment_is_written_about on mail for insert with check (
  about_kind = 'appointment' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
