CREATE OR REPLACE FUNCTION public.keep_step_signed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  rewritten constant boolean := tg_op = 'INSERT'
    or (new.step, new.helper, new.by_day, new.written_by, new.written_at)
      is distinct from (old.step, old.helper, old.by_day, old.written_by, old.written_at);
  closed constant boolean := new.closed_by is not null and (tg_op = 'INSERT'
    or (new.state, new.closed_by, new.closed_at) is distinct from (old.state, old.closed_by, old.closed_at));
begin
  if asking_purpose() = 'person' and (rewritten and new.written_by <> asking_person()
      or tg_op = 'INSERT' and new.added_by <> asking_person()
      or closed and new.closed_by <> asking_person()) then
    raise exception 'everybody writes in a plan in their own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
