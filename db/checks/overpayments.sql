-- What was paid too much is the same on bank lines, online and in the books, invoice by invoice, and no customer got back more than that.
with one_by_one as (
  select p.cooperative_id, p.invoice_id, sum(p.amount) as amount
  from bank_allocation p
  join bank_match m on m.cooperative_id = p.cooperative_id and m.id = p.match_id and m.undone_at is null
  where p.kind = 'overpayment' group by 1, 2
  union all
  select p.cooperative_id, p.invoice_id, sum(b.overpaid) from online_booking b
  join online_payment p on p.cooperative_id = b.cooperative_id and p.id = b.payment_id
  where b.overpaid <> 0 group by 1, 2
), by_lines as (
  select cooperative_id, invoice_id, sum(amount) as amount from one_by_one group by 1, 2
), by_books as (
  select l.cooperative_id, l.invoice_id, -sum(l.amount) as amount
  from journal_line l
  join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'overpayments'
  join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id
    and (e.book = 'bank' or exists (select from online_booking b
      where b.cooperative_id = e.cooperative_id and b.entry_id = e.id))
  group by 1, 2
)
select coalesce(p.cooperative_id, b.cooperative_id) as cooperative_id, format('paid too much on invoice %s: %s by bank lines, %s in the books',
  coalesce(coalesce(p.invoice_id, b.invoice_id)::text, 'nobody knows which'), coalesce(p.amount, 0), coalesce(b.amount, 0)) as finding
from by_lines p
full join by_books b on b.cooperative_id = p.cooperative_id and coalesce(b.invoice_id::text, '') = coalesce(p.invoice_id::text, '')
where coalesce(p.amount, 0) <> coalesce(b.amount, 0)
union all
select p.cooperative_id, format('customer %s got back %s cents more than was paid too much', i.customer_id, -sum(p.amount))
from by_lines p join invoice i on i.cooperative_id = p.cooperative_id and i.id = p.invoice_id
group by 1, i.customer_id having sum(p.amount) < 0
