-- Who was entered as a member by mistake stood in the register for good: a membership ends the day after it began at the earliest, and the
-- application never stood again. On the day itself, and while nothing hangs from it, it is undone whole: the register says nothing of who
-- was never a member, and the application stands where it stood. See docs/decisions/0036.

-- What is undone with a member was never so. Nobody of the program may remove a row of these tables: a function does, which says of whom.
create or replace function refuse_change() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
declare
  of_whom text;
  undone constant text[] := string_to_array(nullif(current_setting('gilde.undone', true), ''), ' ');
begin
  if tg_op = 'DELETE' and undone is not null and tg_table_name in ('member_entry', 'file', 'sign_in_event') then
    of_whom := coalesce(to_jsonb(old) ->> 'member_id', to_jsonb(old) ->> 'person_id', to_jsonb(old) ->> 'letter_of');
    if of_whom = any (undone) then
      return old;
    end if;
  end if;
  raise exception '% is append-only: correct by adding a row', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- Removes a member who was entered by an application today, with what was entered with them; false, and nothing is removed, as soon as
-- anything else is kept of them: each table that names them says so itself.
create function undo_enrolment(of_member uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  entered member;
  letters uuid[];
  works uuid[];
begin
  if not asking_holds('administrator') or asking_doer() is not null then
    raise exception 'an enrolment is undone by the administration' using errcode = 'insufficient_privilege';
  end if;
  select * into entered from member m where m.cooperative_id = here and m.id = of_member for update;
  if not found or day_of(entered.entered_at) <> today()
    or (select count(*) from member_entry e where e.cooperative_id = here and e.member_id = of_member) <> 1
    or not exists (
      select from application_step s where s.cooperative_id = here and s.stage = 'member' and s.taken_at = entered.entered_at) then
    return false;
  end if;
  perform set_config('gilde.undone', entered.id || ' ' || entered.person_id, true);
  begin
    with gone as (
      delete from benefit_permission p
      where p.cooperative_id = here and p.member_id = of_member and p.recorded_as = 'guide' and p.recorded_at = entered.entered_at
      returning p.document_id)
    select array_agg(g.document_id) into letters from gone g;
    delete from file f where f.cooperative_id = here and f.id = any (letters);
    with gone as (
      delete from member_business w where w.cooperative_id = here and w.member_id = of_member and w.until is null
      returning w.business_id)
    select array_agg(g.business_id) into works from gone g;
    delete from business b where b.cooperative_id = here and b.id = any (works);
    delete from member_phone p where p.cooperative_id = here and p.member_id = of_member and p.kept_at = entered.entered_at;
    delete from role_assignment r
    where r.cooperative_id = here and r.person_id = entered.person_id and r.role = 'member' and r.since = entered.entered_at;
    delete from member_entry e where e.cooperative_id = here and e.member_id = of_member;
    delete from member m where m.cooperative_id = here and m.id = of_member;
    if exists (select from person p where p.id = entered.person_id and p.created_at = entered.entered_at) then
      delete from sign_in_event e where e.person_id = entered.person_id and e.what = 'person-entered';
      delete from person p where p.id = entered.person_id;
    end if;
  exception when foreign_key_violation or restrict_violation then
    perform set_config('gilde.undone', '', true);
    return false;
  end;
  perform set_config('gilde.undone', '', true);
  return true;
end
$$;
revoke all on function undo_enrolment(uuid) from public;
grant execute on function undo_enrolment(uuid) to gilde_app;

-- The step by which somebody became a member does not hold any more once the register says nothing of it.
create or replace function keep_what_is_not_righted() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  step application_step;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select * into step from application_step s where s.cooperative_id = new.cooperative_id
    and s.application_id = new.application_id and s.id = new.step_id;
  if step.stage = 'admitted' or step.taken_by is null
    or step.stage = 'member' and exists (
      select from member_entry e where e.cooperative_id = new.cooperative_id and e.entered_at = step.taken_at)
    or step.stage = 'refused' and exists (
      select from admission_vote v where v.cooperative_id = new.cooperative_id and v.application_id = new.application_id
        and v.counted_on is not null)
      and not exists (select from application_step s where s.cooperative_id = new.cooperative_id
        and s.application_id = new.application_id and s.stage = 'admitted')
    or exists (select from application a where a.cooperative_id = new.cooperative_id and a.id = new.application_id
      and a.stage = 'member') then
    raise exception 'this step is not taken back' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
