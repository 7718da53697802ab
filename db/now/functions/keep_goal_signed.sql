CREATE OR REPLACE FUNCTION public.keep_goal_signed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' and (new.added_by <> asking_person() or new.written_by <> asking_person() or new.reached_by is not null)
    or tg_op = 'UPDATE' and (
      (new.theme, new.goal, new.written_at) is distinct from (old.theme, old.goal, old.written_at)
        and new.written_by <> asking_person()
      or new.written_by <> old.written_by and new.written_by <> asking_person()
      or new.reached_at is distinct from old.reached_at and new.reached_by <> asking_person())
  then
    raise exception 'everybody writes in a plan in their own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
