-- Whoever calls members without an address calls those too whom the very mail that tells it did not reach. That mail is named by its id
-- where it is asked for: a mail about something else, or a correction of the register, hides it no more.

-- The mails that could not be delivered: few. Of whoever calls nothing else is told of them.
create index mail_not_arrived on mail (cooperative_id) where sent_at is null and failure is not null;
create function mails_that_did_not_arrive() returns table (id uuid, queued_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('coach', 'administrator') then
    return query select e.id, e.queued_at from mail e
      where e.cooperative_id = asking_cooperative() and e.sent_at is null and e.failure is not null;
  end if;
end
$$;
revoke all on function mails_that_did_not_arrive() from public;
grant execute on function mails_that_did_not_arrive() to gilde_app;

-- Whether that mail is one of them, asked for at that moment or later.
create function mail_did_not_arrive(of_mail uuid, since timestamptz default '-infinity') returns boolean
  language sql stable set search_path = public, pg_temp as $$
  select of_mail is not null and exists (
    select from mails_that_did_not_arrive() e where e.id = of_mail and e.queued_at >= since)
$$;
revoke all on function mail_did_not_arrive(uuid, timestamptz) from public;
grant execute on function mail_did_not_arrive(uuid, timestamptz) to gilde_app;

alter table member add column end_mail_id uuid, add column day_mail_id uuid;
comment on column member.end_mail_id is 'The mail that tells them that their membership ended. Absent: before it kept that.';
comment on column member.day_mail_id is
  'The mail that tells them that the register came to say another first day. Absent: it never did, or before it kept that.';

alter table appointment add column told_mail_id uuid;
comment on column appointment.told_mail_id is
  'The last mail that told the member what was said of it. Absent: there was none. One from before said_at tells what was said before.';
grant update (told_mail_id) on appointment to gilde_app;
create index appointment_told_mail on appointment (cooperative_id, told_mail_id) where told_mail_id is not null;

alter table workshop_seat add column told_mail_id uuid;
comment on column workshop_seat.told_mail_id is
  'The last mail that told the member how it stands with their seat, which a reminder does not. Absent: there was none.';
grant update (told_mail_id) on workshop_seat to gilde_app;
create index workshop_seat_told_mail on workshop_seat (cooperative_id, told_mail_id) where told_mail_id is not null;

comment on table talk_told is
  'A coach told a member whom no mail reached, by phone or face to face, how it stands with their conversation: of_moment is when what they '
  'told came to be so. What comes to be so later is told again.';
comment on table seat_told is
  'Somebody told a member whom no mail reached, by phone or face to face, how it stands with their seat at a meeting: of_moment is when '
  'what they told came to be so. What comes to be so later is told again.';

-- What was mailed before, as far as it can be known: the last mail about a membership that tells nothing of a business.
update member m set
  end_mail_id = case when m.left_on is not null then l.id end,
  day_mail_id = case when m.left_on is null then l.id end
from (
  select distinct on (e.cooperative_id, e.ended_member_id) e.cooperative_id, e.ended_member_id, e.id
  from mail e
  where e.ended_member_id is not null and not exists (
    select from member_business w
    where w.cooperative_id = e.cooperative_id and w.member_id = e.ended_member_id and w.change_mail_id = e.id)
  order by e.cooperative_id, e.ended_member_id, e.queued_at desc, e.id desc) l
where l.cooperative_id = m.cooperative_id and l.ended_member_id = m.id;

-- For how many days it is told that a conversation is off which never had a time; also asked in the program.
create function talk_off_days() returns integer language sql immutable as $$ select 14 $$;
revoke all on function talk_off_days() from public;
grant execute on function talk_off_days() to gilde_app;

drop function talks_off_to_tell(timestamptz);
create function talks_off_to_tell(at_moment timestamptz)
  returns table (
    appointment_id uuid, member_id uuid, name text, coach_name text, of_moment timestamptz, mail_failed boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  on_day constant date := today();
begin
  if not asking_holds('administrator') then
    return;
  end if;
  return query select a.id, m.id, m.name, c.name, a.said_at, p.email is not null
    from appointment a
      join member m on m.cooperative_id = here and m.id = a.member_id and is_member_on(m.joined_on, m.left_on, on_day)
      join person p on p.id = m.person_id
      join person c on c.id = a.coach_id
    where a.cooperative_id = here and a.state = 'cancelled'
      and (a.starts_at > at_moment or a.starts_at is null and a.said_at > at_moment - talk_off_days() * interval '1 day')
      and a.said_by not in (a.coach_id, p.id) and not is_coach_now(here, a.coach_id)
      and (p.email is null or mail_did_not_arrive(a.told_mail_id, a.said_at))
      and not exists (select from talk_told t where t.cooperative_id = here and t.appointment_id = a.id and t.of_moment >= a.said_at)
    order by a.said_at, a.id;
end
$$;
revoke all on function talks_off_to_tell(timestamptz) from public;
grant execute on function talks_off_to_tell(timestamptz) to gilde_app;

-- A job notes, besides of which start it reminded, by which mail it told.
create or replace function keep_appointment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  by_job constant text[] := '{reminded_for,told_mail_id}';
  by_member constant text[] := '{state,proposed,starts_at,word,said_by,said_at,revision,coach_before}';
  holds boolean;
  goes_over boolean := false;
begin
  if exists (select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.person_id = new.coach_id) then
    raise exception 'nobody has a conversation with themselves' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and asking_purpose() = 'job' and to_jsonb(new) - by_job is distinct from to_jsonb(old) - by_job then
    raise exception 'a job only notes that it reminded or told' using errcode = 'restrict_violation';
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
$function$;
