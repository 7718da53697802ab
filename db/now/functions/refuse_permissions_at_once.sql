CREATE OR REPLACE FUNCTION public.refuse_permissions_at_once()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
