-- The lines of an entry are written in one statement, as `insertEntry` does, and what is asked of them is asked once: that
-- they sum to zero, that their entry is of this transaction and of their day, and what they add to the month. Asked line by
-- line, an entry of twenty thousand lines (a list of open invoices) summed itself twenty thousand times.

drop trigger journal_line_balanced on journal_line;
drop function refuse_line_that_unbalances();
drop trigger journal_line_into_balance on journal_line;
drop function take_line_into_balance();

create function take_lines_into_balance() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
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
$$;

create trigger journal_line_into_balance after insert on journal_line
  referencing new table as added for each statement execute function take_lines_into_balance();
