CREATE OR REPLACE FUNCTION public.keep_what_a_step_asks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  taken constant text[] := array(select s.stage from standing_steps_of(new.cooperative_id, new.application_id) s);
begin
  if asking_purpose() not in ('person', 'link') then
    return new;
  end if;
  if new.on_day > today() then
    raise exception 'a step is written down once it was taken' using errcode = 'restrict_violation';
  end if;
  if new.stage in ('refused', 'permission-refused') and btrim(new.note) = ''
    and taken[cardinality(taken)] is distinct from 'voting' then
    raise exception 'who is refused reads why' using errcode = 'restrict_violation';
  end if;
  if new.stage = 'voting' and not 'permission-granted' = any (taken) and exists (
    select from application_contact c where c.cooperative_id = new.cooperative_id and c.application_id = new.application_id
      and c.benefit = 'yes') then
    raise exception 'members vote once the municipality agreed' using errcode = 'restrict_violation';
  end if;
  if new.stage = 'member' and not 'on-trial' = any (taken) and exists (
    select from joining_rules j where j.cooperative_id = new.cooperative_id and j.trial_months > 0) then
    raise exception 'somebody is on trial before they are a member' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
