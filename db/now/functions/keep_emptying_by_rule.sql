CREATE OR REPLACE FUNCTION public.keep_emptying_by_rule()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  stopped date;
  version scheme_version;
  rule text;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if (tg_op = 'INSERT' or new.answer = 'yes') and new.member_id in (select asking_members()) then
    raise exception 'nobody empties their own pot' using errcode = 'restrict_violation';
  end if;
  select left_on into stopped from member where cooperative_id = new.cooperative_id and id = new.member_id;
  if tg_op = 'INSERT' then
    version := scheme_version_for(new.cooperative_id, new.member_id, stopped);
    rule := version.rules #>> '{pot,onLeaving}';
    if stopped is null or rule = 'frozen' or new.scheme_version_id is distinct from version.id
      or rule is distinct from new.goes_to and (coalesce(rule, 'open') not in ('open', 'own-business') or new.decided is null)
    then
      raise exception 'a pot is emptied after the last day, and goes where the scheme says' using errcode = 'restrict_violation';
    end if;
  elsif new.answer = 'yes' and (stopped is null or my_access_is_open(at_now()) or not is_another(old.asked_by)) then
    raise exception 'a pot is emptied by two people, after its member left' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
