CREATE OR REPLACE FUNCTION public.keep_supplier_invoice()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  most constant bigint := spending_limit_of(new.cooperative_id);
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if tg_op = 'INSERT' and new.entered_by is distinct from asking_person() then
    raise exception 'an invoice is entered in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.entry_id is not null and (tg_op = 'INSERT' or old.entry_id is null) and (
    new.approved_by is distinct from asking_person() or new.member_id in (select asking_members())
    or abs(new.total) > most and (my_access_is_open(at_now()) or not is_another(new.entered_by))) then
    raise exception 'an invoice of a supplier above the limit is approved by another person' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.entry_id is not null and (new.entry_id, new.net, new.vat, new.vat_owed, new.approved_by)
    is distinct from (old.entry_id, old.net, old.vat, old.vat_owed, old.approved_by) then
    raise exception 'a booked invoice stays as it was booked' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
