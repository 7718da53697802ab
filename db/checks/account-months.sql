-- The sums per account, member and month are the sums of the journal lines.
with lines as (
  select cooperative_id, account, coalesce(member_id, '00000000-0000-0000-0000-000000000000') as member_id,
    date_trunc('month', counts_on)::date as month,
    sum(greatest(amount, 0)) as debit, sum(greatest(-amount, 0)) as credit
  from journal_line group by 1, 2, 3, 4
)
select cooperative_id, format('account %s, month %s, member %s: %s debit and %s credit kept, %s and %s in the lines', account,
  to_char(month, 'YYYY-MM'), member_id, coalesce(m.debit, 0), coalesce(m.credit, 0), coalesce(l.debit, 0), coalesce(l.credit, 0)) as finding
from account_month m full join lines l using (cooperative_id, account, member_id, month)
where coalesce(m.debit, 0) <> coalesce(l.debit, 0) or coalesce(m.credit, 0) <> coalesce(l.credit, 0)
