-- What a municipality granted before somebody was a member stood in the application alone, and went with it by term, while a benefit hangs
-- on it for years. It goes along to what is kept of the member. Until when it holds and whose it is may not be known yet: a letter without
-- a last day is kept, and holds on no day. Who guides reads and writes what is here from a letter; what a member or a municipality
-- writes down stays theirs. See docs/decisions/0036.

alter table benefit_permission
  alter column valid_to drop not null,
  alter column municipality_id drop not null,
  add column municipality_said text not null default '' check (length(municipality_said) <= 120),
  drop constraint benefit_permission_recorded_as_check,
  add constraint benefit_permission_recorded_as_check check (recorded_as in ('case-manager', 'member', 'guide')),
  add constraint benefit_permission_is_whole check (
    recorded_as = 'guide' or valid_to is not null and municipality_id is not null);
comment on table benefit_permission is
  'That a member may run a business beside the benefit, from a day until a day (both counted), with what the municipality asks. Recorded by '
  'its case manager, by the member from the letter, or from the letter by who guides them: with the application, or since. Never changed but '
  'for its end; another is a renewal. Without a last day it is a letter that is kept, and holds on no day.';
comment on column benefit_permission.municipality_said is
  'Which municipality it was, as who applied said it: for what came along with an application, before it was known here.';

-- Who guides a member reads and writes what came along from a letter; and, as the member, puts it right.
create policy coach_reads_letter on benefit_permission for select using (
  cooperative_id = (select asking_cooperative()) and recorded_as = 'guide' and (select asking_holds('coach')));
create policy coach_takes_over on benefit_permission for insert with check (
  cooperative_id = (select asking_cooperative()) and recorded_as = 'guide' and recorded_by = (select asking_person())
  and (select asking_holds('coach')));
create policy coach_puts_right on benefit_permission for update using (
  cooperative_id = (select asking_cooperative()) and recorded_as = 'guide' and (select asking_holds('coach')));
alter policy own_is_told on benefit_permission with check (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
  and (recorded_as = 'member' or recorded_as = 'guide' and instead_of is not null));
alter policy own_is_put_right on benefit_permission using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()) and recorded_as in ('member', 'guide'));
alter policy case_manager_ends on benefit_permission using (
  cooperative_id = (select asking_cooperative()) and member_id in (select shared_with_me('permission'))
  and (municipality_id = (select asking_municipality())
    or municipality_id is null and recorded_as = 'guide' and (select asking_municipality()) is not null));
create policy coach_stores_letter on file for insert with check (
  cooperative_id = (select asking_cooperative()) and letter_of is not null and (select asking_holds('coach')));

create or replace function hold_permissions_of(of_member uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from member
  where cooperative_id = asking_cooperative() and id = of_member
    and (id in (select asking_members()) or id in (select shared_with_me('permission')) or asking_holds('coach'))
  for update;
  return found;
end
$$;

-- In the place of what was taken over from a letter may come what the member or the municipality writes down.
create or replace function refuse_permissions_at_once() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from member where cooperative_id = new.cooperative_id and id = new.member_id for update;
  if exists (
    select from benefit_permission p
    where p.cooperative_id = new.cooperative_id and p.member_id = new.member_id and p.id <> new.id
      and p.valid_from <= least(p.valid_to, p.ended_on - 1) and p.valid_to is not null
      and p.valid_from <= new.valid_to and new.valid_from <= least(p.valid_to, p.ended_on - 1)) then
    raise exception 'two permissions on one day'
      using errcode = 'exclusion_violation', constraint = 'benefit_permissions_at_once';
  end if;
  if new.instead_of is not null and asking_purpose() = 'person' and not exists (
    select from benefit_permission p
    where p.cooperative_id = new.cooperative_id and p.id = new.instead_of and p.member_id = new.member_id
      and (p.recorded_as = 'guide' or p.municipality_id = new.municipality_id and p.recorded_as = new.recorded_as)
      and p.ended_on = p.valid_from and p.ended_by = asking_person()) then
    raise exception 'a permission comes in the place of one that was put right' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- Whether one holds on any of these days, apart from the one that is put right, told to a coach who takes a letter over: not whose, nor which days.
create function is_permitted_between(of_member uuid, first_day date, last_day date, apart uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select asking_holds('coach') and in_own_hands() and exists (
    select from benefit_permission p
    where p.cooperative_id = asking_cooperative() and p.member_id = of_member and p.valid_to is not null
      and p.id is distinct from apart and p.valid_from <= least(p.valid_to, p.ended_on - 1)
      and p.valid_from <= last_day and first_day <= least(p.valid_to, p.ended_on - 1))
$$;
revoke all on function is_permitted_between(uuid, date, date, uuid) from public;
grant execute on function is_permitted_between(uuid, date, date, uuid) to gilde_app;

-- What came along names no municipality until somebody puts it right: it counts where the member belongs.
create or replace function permissions_to_count(of_municipality uuid, on_day date, known_at timestamptz) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job counts' using errcode = 'insufficient_privilege';
  end if;
  return query
    select distinct p.member_id from benefit_permission p
    where p.cooperative_id = asking_cooperative()
      and coalesce(p.municipality_id, (
        select t.municipality_id from placing_of(p.cooperative_id, p.member_id, on_day) t)) = of_municipality
      and p.recorded_at <= known_at and on_day between p.valid_from and p.valid_to
      and (p.ended_at is null or p.ended_at > known_at or p.ended_on > on_day);
end
$$;

-- Takes what the municipality granted along from an application to the member who came of it, with its letter. Days on which another
-- permission holds already are not taken twice: then the letter goes along.
create function take_permission_along(here uuid, of_application uuid, of_member uuid, at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  granted record;
  paper application_letter;
  document uuid;
  until date;
begin
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
revoke all on function take_permission_along(uuid, uuid, uuid, timestamptz) from public;

create function take_along_what_was_granted() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform take_permission_along(new.cooperative_id, new.id, new.member_id, at_now());
  return null;
end
$$;
create trigger application_takes_permission_along after update of member_id on application for each row
  when (new.member_id is not null and new.member_id is distinct from old.member_id)
  execute function take_along_what_was_granted();

-- Of who became a member already and whose application is still here: unless they keep a letter of their own.
select take_permission_along(a.cooperative_id, a.id, a.member_id, at_now()) from application a
where a.member_id is not null and not exists (
  select from benefit_permission p
  where p.cooperative_id = a.cooperative_id and p.member_id = a.member_id and p.document_id is not null);
