CREATE OR REPLACE FUNCTION public.keep_what_is_not_righted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
