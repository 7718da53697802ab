-- That becoming a member writes a permission and copies a letter stood in no command: a trigger on `application` did it (608). The command
-- that enters somebody asks for it, by this one function: it reads and writes what the administration may do neither with.
drop trigger application_takes_permission_along on application;
drop function take_along_what_was_granted();
drop function take_permission_along(uuid, uuid, uuid, timestamptz);

-- Takes what the municipality granted along from an application to the member who came of it, with its letter; nothing when nothing was
-- granted. Days on which another permission holds already are not taken twice: then the letter goes along. Only as the application
-- makes the member; asked twice it is once.
create function take_permission_along(of_application uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  at constant timestamptz := at_now();
  of_member uuid;
  granted record;
  paper application_letter;
  document uuid;
  until date;
begin
  if not asking_holds('administrator') then
    raise exception 'what was granted goes along by the administration' using errcode = 'insufficient_privilege';
  end if;
  select a.member_id into of_member from application a
  where a.cooperative_id = here and a.id = of_application and a.member_id is not null and exists (
    select from application_step s
    where s.cooperative_id = here and s.application_id = of_application and s.stage = 'member' and s.taken_at = at);
  if not found then
    raise exception 'what was granted goes along as an application makes a member' using errcode = 'restrict_violation';
  end if;
  if exists (
    select from benefit_permission p
    where p.cooperative_id = here and p.member_id = of_member and p.recorded_as = 'guide' and p.recorded_at = at) then
    return;
  end if;
  select s.id, s.on_day, s.due_on, s.note, s.taken_by, c.municipality into granted
  from application_step s
    join application_contact c on c.cooperative_id = s.cooperative_id and c.application_id = s.application_id
  where s.cooperative_id = here and s.application_id = of_application and s.stage = 'permission-granted' and not exists (
    select from application_righting r
    where r.cooperative_id = here and r.application_id = of_application and r.step_id = s.id)
  order by s.place desc limit 1;
  if not found then
    return;
  end if;
  select * into paper from application_letter l
  where l.cooperative_id = here and l.application_id = of_application and l.step_id = granted.id;
  if found then
    document := gen_random_uuid();
    insert into file (cooperative_id, id, name, media_type, size_bytes, sha256, content, stored_at, letter_of)
    values (here, document, paper.name, paper.media_type, length(paper.content), paper.sha256, paper.content, at, of_member);
  end if;
  until := granted.due_on;
  if exists (
    select from benefit_permission p
    where p.cooperative_id = here and p.member_id = of_member and p.valid_to is not null
      and p.valid_from <= least(p.valid_to, p.ended_on - 1)
      and p.valid_from <= until and granted.on_day <= least(p.valid_to, p.ended_on - 1)) then
    until := null;
  end if;
  insert into benefit_permission (cooperative_id, id, member_id, municipality_id, municipality_said, valid_from, valid_to, conditions,
    document_id, recorded_at, recorded_by, recorded_as)
  values (here, gen_random_uuid(), of_member,
    (select t.municipality_id from placing_of(here, of_member, day_of(at)) t), granted.municipality,
    granted.on_day, until, granted.note, document, at, granted.taken_by, 'guide');
end
$$;
revoke all on function take_permission_along(uuid) from public;
grant execute on function take_permission_along(uuid) to gilde_app;
