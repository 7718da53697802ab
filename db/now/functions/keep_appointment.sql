CREATE OR REPLACE FUNCTION public.keep_appointment()
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
$function$
