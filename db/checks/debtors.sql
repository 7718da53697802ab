-- What customers owe by the books is what is open on the invoices: in all, and invoice by invoice.
with owed as (
  select l.cooperative_id, l.invoice_id, sum(l.amount) as amount
  from journal_line l join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'debtors'
  group by 1, 2
), invoices as (
  select cooperative_id, id as invoice_id, number, open from invoice where state = 'issued' and kind = 'invoice'
)
select coalesce(i.cooperative_id, o.cooperative_id) as cooperative_id,
  case when o.invoice_id is null and i.invoice_id is null then format('%s cents on debtors name no invoice', o.amount)
       when i.invoice_id is null then format('%s cents on debtors are of %s, which is no issued invoice', o.amount, o.invoice_id)
       else format('invoice %s: %s open, %s on debtors', i.number, i.open, coalesce(o.amount, 0)) end as finding
from owed o full join invoices i on i.cooperative_id = o.cooperative_id and i.invoice_id = o.invoice_id
where coalesce(o.amount, 0) <> coalesce(i.open, 0)
