-- A permission that was written down wrongly is put right by who wrote it: it then held on no day (ended_on is its first), with why,
-- and stays to be read; another came in its place. As before, nothing of what it says is changed.

alter table benefit_permission
  add column instead_of uuid,
  add constraint benefit_permission_instead_of_fkey foreign key (cooperative_id, instead_of) references benefit_permission,
  add constraint benefit_permission_instead_of_other check (instead_of <> id);
create unique index benefit_permission_instead_of_once on benefit_permission (cooperative_id, instead_of)
  where instead_of is not null;
comment on column benefit_permission.instead_of is
  'The permission that was written down wrongly and in whose place this one came. That one held on no day.';

-- Who wrote a permission down from the letter puts it right. What the municipality wrote is the municipality's.
call allow('benefit_permission', 'own_is_put_right', 'update',
  'recorded_as = ''member'' and member_id in (select asking_members())');

-- As before; and a member says only that what they wrote held on no day: stopping is the municipality's.
create or replace function end_permission_once() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.ended_on is not null or asking_purpose() = 'person' and new.ended_by is distinct from asking_person() then
    raise exception 'a permission is ended once, by who asks' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'person' and asking_municipality() is null and new.ended_on <> old.valid_from then
    raise exception 'a member puts a permission right, and does not end it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- As in 049; one that held on no day stands in nobody's way. And one comes in the place of another only when who asks just said so.
create or replace function refuse_permissions_at_once() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from member where cooperative_id = new.cooperative_id and id = new.member_id for update;
  if exists (
    select from benefit_permission p
    where p.cooperative_id = new.cooperative_id and p.member_id = new.member_id and p.id <> new.id
      and p.valid_from <= least(p.valid_to, p.ended_on - 1)
      and p.valid_from <= new.valid_to and new.valid_from <= least(p.valid_to, p.ended_on - 1)) then
    raise exception 'two permissions on one day'
      using errcode = 'exclusion_violation', constraint = 'benefit_permissions_at_once';
  end if;
  if new.instead_of is not null and asking_purpose() = 'person' and not exists (
    select from benefit_permission p
    where p.cooperative_id = new.cooperative_id and p.id = new.instead_of and p.member_id = new.member_id
      and p.municipality_id = new.municipality_id and p.recorded_as = new.recorded_as
      and p.ended_on = p.valid_from and p.ended_by = asking_person()) then
    raise exception 'a permission comes in the place of one that was put right' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
