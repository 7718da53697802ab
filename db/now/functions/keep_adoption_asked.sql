CREATE OR REPLACE FUNCTION public.keep_adoption_asked()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  account annual_account;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    if old.answer is not null or new.answered_by is distinct from asking_person() then
      raise exception 'a decision is confirmed once, in one''s own name' using errcode = 'restrict_violation';
    end if;
    if new.answer = 'yes' and (not asking_holds('administrator') or my_access_is_open(at_now()) or not is_another(old.asked_by)) then
      raise exception 'a decision of the meeting is written down by two people' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  select * into account from annual_account a where a.cooperative_id = new.cooperative_id and a.id = new.account_id;
  if new.asked_by is distinct from asking_person() or new.answer is not null or account.year is distinct from new.year then
    raise exception 'a decision is noted in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.met_on < day_of(account.prepared_at) then
    raise exception 'members adopt what was drawn up' using errcode = 'restrict_violation';
  end if;
  if new.unaudited is null and committee_advice(new.cooperative_id, new.year) is distinct from 'adopt' then
    raise exception 'adopting without the yes of the audit committee has a reason' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
