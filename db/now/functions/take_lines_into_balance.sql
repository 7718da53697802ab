CREATE OR REPLACE FUNCTION public.take_lines_into_balance()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if exists (
    select from (select distinct cooperative_id, entry_id from added) a
    join journal_entry e on e.cooperative_id = a.cooperative_id and e.id = a.entry_id
    where e.transaction is distinct from pg_current_xact_id()) then
    raise exception 'a posted entry gets no more lines' using errcode = 'restrict_violation';
  end if;
  if exists (
    select from (select distinct cooperative_id, entry_id, counts_on from added) a
    join journal_entry e on e.cooperative_id = a.cooperative_id and e.id = a.entry_id
    where e.counts_on <> a.counts_on) then
    raise exception 'a line counts on the day of its entry' using errcode = 'check_violation';
  end if;
  if exists (select from added group by cooperative_id, entry_id having sum(amount) <> 0) then
    raise exception 'the lines of the entry do not sum to zero' using errcode = 'check_violation', constraint = 'entry_balanced';
  end if;
  -- In one order, so that two that post at the same time never wait for each other in a ring.
  insert into account_month (cooperative_id, account, member_id, month, debit, credit)
  select cooperative_id, account, coalesce(member_id, '00000000-0000-0000-0000-000000000000'),
    date_trunc('month', counts_on)::date, sum(greatest(amount, 0)), sum(greatest(-amount, 0))
  from added group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict (cooperative_id, account, member_id, month)
  do update set debit = account_month.debit + excluded.debit, credit = account_month.credit + excluded.credit;
  return null;
end
$function$
