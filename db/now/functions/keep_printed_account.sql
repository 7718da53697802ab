CREATE OR REPLACE FUNCTION public.keep_printed_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.iban_asked is not null
    and (new.iban_asked, new.iban_asked_by) is distinct from (old.iban_asked, old.iban_asked_by)
    and (new.iban_asked_by <> asking_person() or new.iban_asked not in (select accounts_to_print())) then
    raise exception 'an account to print is one of our own, asked for in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.iban is distinct from old.iban and (
    new.iban is distinct from old.iban_asked or new.iban is null or new.iban not in (select accounts_to_print())
    or my_access_is_open(at_now()) or not is_another(old.iban_asked_by)) then
    raise exception 'the account on invoices is changed by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
