CREATE OR REPLACE FUNCTION public.keep_write_off_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if (tg_op = 'INSERT' or new.answer = 'yes') and exists (
    select from invoice_share s where s.cooperative_id = new.cooperative_id and s.invoice_id = new.invoice_id
      and s.member_id in (select asking_members())) then
    raise exception 'nobody writes off an invoice of the own work' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and new.answer = 'yes' and (my_access_is_open(at_now()) or not is_another(old.asked_by)) then
    raise exception 'a write-off is approved by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
