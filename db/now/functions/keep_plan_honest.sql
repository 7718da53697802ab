CREATE OR REPLACE FUNCTION public.keep_plan_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if tg_op = 'INSERT' then
    if asking_purpose() = 'person' and new.made_by is distinct from asking_person() then
      raise exception 'a plan is made in one''s own name' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if asking_purpose() = 'job' and new is distinct from old then
    raise exception 'a job keeps to the plan' using errcode = 'restrict_violation';
  end if;
  if old.state = 'ended' and new is distinct from old then
    raise exception 'what ended does not begin again: make another plan' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
