-- No talk to come is with somebody who is no coach. When the role of a coach ends, what stands goes over to another coach or is called
-- off, in the transaction that ends the role. Who ends it reads none of it: only how many there are.

alter table appointment add column coach_before uuid references person (id);
comment on column appointment.coach_before is 'Whose it was, where the last that was said of it is that it went over to another coach.';
alter table appointment add constraint appointment_goes_to_another check (coach_before <> coach_id and (coach_before is null or state <> 'cancelled'));

-- What was called off before a time was set is found without reading all of them.
create index appointment_off_unplanned on appointment (cooperative_id, said_at) where state = 'cancelled' and starts_at is null;

create function is_coach_now(of_cooperative uuid, of_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from role_assignment r
    where r.cooperative_id = of_cooperative and r.person_id = of_person and r.role = 'coach' and r.until is null)
$$;
revoke all on function is_coach_now(uuid, uuid) from public;

-- Who writes in the agenda of a coach waits for who does so too, and for who ends the role.
create function hold_agenda(of_cooperative uuid, of_coach uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('agenda ' || of_cooperative || of_coach, 0))
$$;
revoke all on function hold_agenda(uuid, uuid) from public;

create function coach_speaks_then(of_cooperative uuid, of_coach uuid, besides uuid, from_moment timestamptz, for_minutes integer)
returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from appointment a
    where a.cooperative_id = of_cooperative and a.coach_id = of_coach and a.state = 'set' and a.id <> besides
      and a.starts_at < from_moment + make_interval(mins => for_minutes)
      and a.starts_at + make_interval(mins => a.minutes) > from_moment)
$$;
revoke all on function coach_speaks_then(uuid, uuid, uuid, timestamptz, integer) from public;

-- As it was, of the two above.
create or replace function coach_is_free(of_coach uuid, besides uuid, from_moment timestamptz, for_minutes integer) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_purpose() = 'person' and of_coach <> asking_person() and not exists (
    select from appointment a where a.cooperative_id = here and a.id = besides and a.coach_id = of_coach
      and a.member_id in (select asking_members())) then
    return false;
  end if;
  perform hold_agenda(here, of_coach);
  return not coach_speaks_then(here, of_coach, besides, from_moment, for_minutes);
end
$$;

-- Asked, proposed, or set and not begun.
create function talks_to_come_of(of_cooperative uuid, of_coach uuid, at_moment timestamptz) returns setof appointment
language sql stable security definer set search_path = public, pg_temp as $$
  select * from appointment a
  where a.cooperative_id = of_cooperative and a.coach_id = of_coach
    and (a.state in ('asked', 'proposed', 'none-fits') or a.state = 'set' and a.attendance is null and a.starts_at > at_moment)
$$;
revoke all on function talks_to_come_of(uuid, uuid, timestamptz) from public;

-- As it was; and a talk that is not called off is with a coach of now, whoever says something of it. It goes over to another coach only
-- when the role of the first has ended, as it stood: without a new time, and not at a time at which the other speaks with somebody.
create or replace function keep_appointment() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  by_job constant text[] := '{reminded_for}';
  by_member constant text[] := '{state,proposed,starts_at,word,said_by,said_at,revision,coach_before}';
  holds boolean;
  goes_over boolean := false;
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
    new.coach_before := null;
  else
    goes_over := new.coach_id <> old.coach_id;
    if new.revision <> old.revision and not goes_over then
      new.coach_before := null;
    end if;
  end if;
  if new.state <> 'cancelled' and (tg_op = 'INSERT' or new.revision <> old.revision) then
    perform hold_agenda(new.cooperative_id, new.coach_id);
    if not is_coach_now(new.cooperative_id, new.coach_id) then
      raise exception 'a conversation is with a coach' using errcode = 'restrict_violation';
    end if;
  end if;
  if tg_op = 'INSERT' then
    null;
  elsif new.revision <> old.revision and (new.revision <> old.revision + 1 or new.said_by <> asking_person())
    or new.revision = old.revision and (
      to_jsonb(new) - '{attendance,took_minutes,attendance_word,noted_at}'::text[]
      is distinct from to_jsonb(old) - '{attendance,took_minutes,attendance_word,noted_at}'::text[]) then
    raise exception 'what is said of a conversation is said in the own name, one after the other' using errcode = 'restrict_violation';
  elsif goes_over then
    if not asking_holds('administrator', 'board') or is_coach_now(old.cooperative_id, old.coach_id)
      or new.coach_before is distinct from old.coach_id or new.starts_at is distinct from old.starts_at
      or new.state not in ('asked', 'none-fits') and (new.state <> 'set' or old.state <> 'set')
      or to_jsonb(new) - by_member - 'coach_id' is distinct from to_jsonb(old) - by_member - 'coach_id' then
      raise exception 'a conversation goes over to another coach as it stands, when the first stops' using errcode = 'restrict_violation';
    end if;
  elsif not holds and (to_jsonb(new) - by_member is distinct from to_jsonb(old) - by_member
      or new.state in ('proposed', 'asked')
      or new.state = 'set' and (old.state <> 'proposed' or new.starts_at <> all (old.proposed))
      or new.state <> 'set' and new.starts_at is distinct from old.starts_at) then
    raise exception 'a member chooses out of what was proposed, or says that none fits' using errcode = 'restrict_violation';
  end if;
  if new.state = 'set' and (case when goes_over
      then coach_speaks_then(new.cooperative_id, new.coach_id, new.id, new.starts_at, new.minutes)
      else (tg_op = 'INSERT' or new.starts_at is distinct from old.starts_at)
        and not coach_is_free(new.coach_id, new.id, new.starts_at, new.minutes) end) then
    raise exception 'the coach has another conversation then' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- When the transaction ends that ends the role, whoever ends it and however, nothing to come is left.
create function keep_talks_with_coaches() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if is_coach_now(new.cooperative_id, new.person_id) then
    return null;
  end if;
  perform hold_agenda(new.cooperative_id, new.person_id);
  if exists (select from talks_to_come_of(new.cooperative_id, new.person_id, new.until)) then
    raise exception 'the role of a coach ends with what becomes of their conversations' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger role_leaves_no_talks after update of until on role_assignment deferrable initially deferred
  for each row when (new.role = 'coach' and old.until is null and new.until is not null) execute function keep_talks_with_coaches();

-- What a coach leaves when the role ends, as numbers, for who may end it: what has a time, what has none yet, what was held of which it
-- was not written down whether the member came, and meetings to come that they announced.
create function what_a_coach_leaves(of_coach uuid, at_moment timestamptz)
returns table (planned integer, unplanned integer, unnoted integer, workshops integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('administrator', 'board') then
    return;
  end if;
  return query select
    (select count(*)::integer from talks_to_come_of(here, of_coach, at_moment) t where t.state = 'set'),
    (select count(*)::integer from talks_to_come_of(here, of_coach, at_moment) t where t.state <> 'set'),
    (select count(*)::integer from appointment a where a.cooperative_id = here and a.coach_id = of_coach and a.state = 'set'
      and a.attendance is null and a.starts_at <= at_moment),
    (select count(*)::integer from workshop w where w.cooperative_id = here and w.made_by = of_coach and w.cancelled_at is null
      and w.starts_at > at_moment);
end
$$;
revoke all on function what_a_coach_leaves(uuid, timestamptz) from public;
grant execute on function what_a_coach_leaves(uuid, timestamptz) to gilde_app;

-- The other coaches of now, and at how many of those times they speak with somebody already; own: how many are with themselves as a
-- member, which cannot go over.
create function who_takes_talks_over(of_coach uuid, at_moment timestamptz)
returns table (id uuid, name text, clashes integer, own integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('administrator', 'board') then
    return;
  end if;
  return query select p.id, p.name, count(t.id) filter (where t.state = 'set' and m.person_id <> p.id
      and coach_speaks_then(here, p.id, t.id, t.starts_at, t.minutes))::integer,
    count(t.id) filter (where m.person_id = p.id)::integer
    from role_assignment r join person p on p.id = r.person_id
      left join talks_to_come_of(here, of_coach, at_moment) t on true
      left join member m on m.cooperative_id = here and m.id = t.member_id
    where r.cooperative_id = here and r.role = 'coach' and r.until is null and r.person_id <> of_coach
    group by p.id, p.name order by p.name, p.id;
end
$$;
revoke all on function who_takes_talks_over(uuid, timestamptz) from public;
grant execute on function who_takes_talks_over(uuid, timestamptz) to gilde_app;

-- What is to come of who is no coach any more goes over to another, or is called off where there is none (or where the other is the
-- member). Times that were proposed and not chosen lapse, and so does one at which the other speaks already: the other proposes anew.
create function hand_over_talks(of_coach uuid, to_coach uuid, at_moment timestamptz, word_over text, word_off text)
returns table (appointment_id uuid, as_revision integer, went_over boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('administrator', 'board') or of_coach = asking_person() or is_coach_now(here, of_coach) then
    raise exception 'only of who stopped as a coach conversations go over' using errcode = 'insufficient_privilege';
  end if;
  -- Who speaks a word of one of them holds it first and the agenda after.
  perform from appointment a where a.cooperative_id = here and a.coach_id = of_coach and a.state <> 'cancelled' and a.attendance is null
    order by a.id for update;
  perform hold_agenda(here, of_coach);
  if to_coach is not null then
    perform hold_agenda(here, to_coach);
  end if;
  return query
    with stands as materialized (
      select t.id, t.state, to_coach is not null and m.person_id <> to_coach as goes,
        t.state = 'set' and to_coach is not null and not coach_speaks_then(here, to_coach, t.id, t.starts_at, t.minutes) as fits
      from talks_to_come_of(here, of_coach, at_moment) t join member m on m.cooperative_id = here and m.id = t.member_id)
    update appointment a set
      state = case when not s.goes then 'cancelled' when s.fits then 'set' when s.state = 'asked' then 'asked' else 'none-fits' end,
      coach_id = case when s.goes then to_coach else a.coach_id end, coach_before = case when s.goes then of_coach end,
      proposed = '{}', word = case when s.goes then word_over else word_off end, said_by = asking_person(), said_at = at_moment,
      revision = a.revision + 1
    from stands s where a.cooperative_id = here and a.id = s.id
    returning a.id, a.revision, s.goes;
end
$$;
revoke all on function hand_over_talks(uuid, uuid, timestamptz, text, text) from public;
grant execute on function hand_over_talks(uuid, uuid, timestamptz, text, text) to gilde_app;

-- Members without an e-mail address whose talk was called off because the coach stopped, and who were not told: the coach reads it no
-- more, so the administration calls. It reads who and with whom, and nothing else of it.
create function talks_off_to_tell(at_moment timestamptz)
returns table (appointment_id uuid, member_id uuid, name text, coach_name text, of_moment timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  on_day constant date := today();
begin
  if not asking_holds('administrator') then
    return;
  end if;
  return query select a.id, m.id, m.name, c.name, a.said_at
    from person p
      join member m on m.cooperative_id = here and m.person_id = p.id and is_member_on(m.joined_on, m.left_on, on_day)
      join appointment a on a.cooperative_id = here and a.member_id = m.id
      join person c on c.id = a.coach_id
    where p.email is null and a.state = 'cancelled' and a.said_by not in (a.coach_id, p.id) and not is_coach_now(here, a.coach_id)
      and coalesce(a.starts_at, a.said_at + interval '14 days') > at_moment
      and not exists (select from talk_told t where t.cooperative_id = here and t.appointment_id = a.id and t.of_moment >= a.said_at)
    order by a.said_at, a.id;
end
$$;
revoke all on function talks_off_to_tell(timestamptz) from public;
grant execute on function talks_off_to_tell(timestamptz) to gilde_app;

-- Said twice, or where there is nothing to tell, it is as it was.
create function note_told_talk_is_off(of_appointment uuid, at_moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into talk_told (cooperative_id, appointment_id, member_id, of_moment, told_by, told_at)
  select asking_cooperative(), t.appointment_id, t.member_id, t.of_moment, asking_person(), at_moment
  from talks_off_to_tell(at_moment) t where t.appointment_id = of_appointment
  on conflict do nothing
$$;
revoke all on function note_told_talk_is_off(uuid, timestamptz) from public;
grant execute on function note_told_talk_is_off(uuid, timestamptz) to gilde_app;

-- What stood with who stopped before this, goes off: nobody came to it.
update appointment a set state = 'cancelled', proposed = '{}', word = 'Deze coach is gestopt.', said_by = a.coach_id, said_at = at_now(), revision = a.revision + 1
where (a.state in ('asked', 'proposed', 'none-fits') or a.state = 'set' and a.attendance is null and a.starts_at > at_now())
  and not is_coach_now(a.cooperative_id, a.coach_id);
