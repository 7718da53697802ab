-- Who asks is read once for a question, not for each row that is looked at: in a small table, which is read from
-- its first row to its last, every row asked it anew. These are asked for nearly each statement, by row-level security.
-- They answer as before.

create or replace function asking_members() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query select id from member where cooperative_id = here and person_id = me;
end
$$;

create or replace function asking_has_role(variadic roles text[]) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return case asking_purpose()
    when 'job' then true
    when 'operator' then true
    when 'person' then exists (
      select from role_assignment
      where cooperative_id = here and person_id = me and role = any (roles) and until is null)
    else false
  end;
end
$$;

create or replace function asking_holds(variadic roles text[]) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return asking_purpose() = 'person' and exists (
    select from role_assignment
    where cooperative_id = here and person_id = me and role = any (roles) and until is null);
end
$$;

create or replace function asking_belongs() returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return asking_purpose() in ('job', 'operator') or asking_purpose() = 'person' and exists (
    select from role_assignment where cooperative_id = here and person_id = me and until is null);
end
$$;
