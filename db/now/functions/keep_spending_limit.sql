CREATE OR REPLACE FUNCTION public.keep_spending_limit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := asking_person();
  before constant bigint := case tg_op when 'INSERT' then spending_limit_until_set() else old.two_people_above end;
  asked_before constant bigint := case tg_op when 'UPDATE' then old.asked end;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if new.two_people_above <> before and new.set_by is distinct from me
    or new.asked is not null and (tg_op = 'INSERT' or (new.asked, new.asked_by) is distinct from (old.asked, old.asked_by))
      and (new.asked_by is distinct from me or not asking_holds('board'))
    or new.two_people_above < before and not asking_holds('board') then
    raise exception 'the board sets the limit, each in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.two_people_above > before and (asked_before is null or new.two_people_above <> asked_before
    or new.asked is not null or my_access_is_open(at_now()) or not is_another(old.asked_by)) then
    raise exception 'a higher limit is confirmed by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
