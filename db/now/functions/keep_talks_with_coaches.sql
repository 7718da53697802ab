CREATE OR REPLACE FUNCTION public.keep_talks_with_coaches()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if is_coach_now(new.cooperative_id, new.person_id) then
    return null;
  end if;
  perform hold_agenda(new.cooperative_id, new.person_id);
  if exists (select from talks_to_come_of(new.cooperative_id, new.person_id, new.until)) then
    raise exception 'the role of a coach ends with what becomes of their conversations' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
