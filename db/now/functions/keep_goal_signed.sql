CREATE OR REPLACE FUNCTION public.keep_goal_signed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and (new.written_by <> asking_person()
      or tg_op = 'INSERT' and new.added_by <> asking_person()) then
    raise exception 'everybody writes in a plan in their own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
