CREATE OR REPLACE FUNCTION public.take_line_into_balance()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  entry journal_entry%rowtype;
begin
  select * into entry from journal_entry where cooperative_id = new.cooperative_id and id = new.entry_id;
  if entry.transaction is distinct from pg_current_xact_id() then
    raise exception 'a posted entry gets no more lines' using errcode = 'restrict_violation';
  end if;
  if entry.counts_on <> new.counts_on then
    raise exception 'a line counts on the day of its entry' using errcode = 'check_violation';
  end if;
  insert into account_month (cooperative_id, account, member_id, month, debit, credit)
  values (new.cooperative_id, new.account, coalesce(new.member_id, '00000000-0000-0000-0000-000000000000'),
          date_trunc('month', new.counts_on)::date, greatest(new.amount, 0), greatest(-new.amount, 0))
  on conflict (cooperative_id, account, member_id, month)
  do update set debit = account_month.debit + excluded.debit, credit = account_month.credit + excluded.credit;
  return new;
end
$function$
