CREATE OR REPLACE FUNCTION public.keep_payee_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := asking_person();
  own constant boolean := coalesce(new.member_id in (select asking_members()), false);
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.entered_by <> me or new.answer is not null or new.usable_from is not null and (not own
      or new.usable_from < new.entered_at + interval '7 days' and exists (
        select from payee_account a
        where a.cooperative_id = new.cooperative_id and a.member_id = new.member_id
          and a.answer is distinct from 'no')) then
      raise exception 'an account is entered in one''s own name, and a change waits' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.answer is not null or new.answered_by is distinct from me
    or new.answer = 'yes' and (own or my_access_is_open(at_now()) or not is_another(old.entered_by)) then
    raise exception 'an account is confirmed once, by another than who entered it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
