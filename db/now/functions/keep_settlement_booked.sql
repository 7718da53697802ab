CREATE OR REPLACE FUNCTION public.keep_settlement_booked()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  booked bigint;
  settled bigint;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  perform keep_standing_true(new.cooperative_id, new.invoice_id);
  select coalesce(-sum(l.amount), 0) into booked
  from journal_line l join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'debtors'
  where l.cooperative_id = new.cooperative_id and l.entry_id = new.entry_id and l.invoice_id = new.invoice_id;
  select sum(s.amount) into settled from settlement s
  where s.cooperative_id = new.cooperative_id and s.invoice_id = new.invoice_id and s.entry_id = new.entry_id;
  if booked <> settled then
    raise exception 'a settlement takes off an invoice what its entry takes off what is owed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
