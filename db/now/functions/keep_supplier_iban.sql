CREATE OR REPLACE FUNCTION public.keep_supplier_iban()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if new.new_iban_by is distinct from old.new_iban_by and new.new_iban_by is not null
    and new.new_iban_by is distinct from asking_person()
    or new.new_iban is distinct from old.new_iban and new.new_iban is not null
      and new.new_iban_by is distinct from asking_person() then
    raise exception 'another account is asked for in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.iban is distinct from old.iban and old.iban <> '' and (
    new.iban is distinct from old.new_iban or my_access_is_open(at_now()) or not is_another(old.new_iban_by)) then
    raise exception 'another account of a supplier is confirmed by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
