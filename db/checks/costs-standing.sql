-- What a cost or an invoice of a supplier says was paid is what bank lines paid of it, what a cost took is what was shared out of it, and what is still to be paid is what the books owe.
with paid as (
  select p.cooperative_id, p.job_cost_id, p.supplier_invoice_id, -sum(p.amount) as amount
  from bank_allocation p
  join bank_match m on m.cooperative_id = p.cooperative_id and m.id = p.match_id and m.undone_at is null
  where p.kind in ('job-cost', 'supplier-invoice') group by 1, 2, 3
), costs as (
  select c.*, i.id as of_invoice from job_cost c
  left join supplier_invoice i on i.cooperative_id = c.cooperative_id and i.cost_id = c.id and i.entry_id is not null
), shared as (
  select cooperative_id, cost_id, sum(job_costs) as net from sharing where cost_id is not null group by 1, 2
), owed as (
  select cooperative_id, case paid_by when 'member' then 'owed-to-members' else 'creditors' end as purpose,
    case paid_by when 'member' then member_id end as member_id, total - paid as amount
  from costs where reversed_at is null and of_invoice is null
  union all
  select cooperative_id, 'creditors', null, total - paid from supplier_invoice where entry_id is not null and closed_at is null
), by_costs as (
  select cooperative_id, purpose, member_id, sum(amount) as amount from owed group by 1, 2, 3
), by_books as (
  select l.cooperative_id, a.purpose, l.member_id, -sum(l.amount) as amount
  from journal_line l
  join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose in ('creditors', 'owed-to-members')
  join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id and e.book in ('costs', 'bank')
  group by 1, 2, 3
)
select c.cooperative_id, format('cost %s of %s at %s: %s paid, %s by bank lines', c.id, c.spent_on, c.supplier, c.paid, coalesce(p.amount, 0)) as finding
from costs c left join paid p on p.cooperative_id = c.cooperative_id
  and (p.job_cost_id = c.id or p.supplier_invoice_id = c.of_invoice)
where c.paid <> coalesce(p.amount, 0) or c.paid not between least(0, c.total) and greatest(0, c.total)
union all
select i.cooperative_id, format('invoice %s of a supplier: %s paid, %s by bank lines', i.number, i.paid, coalesce(p.amount, 0))
from supplier_invoice i left join paid p on p.cooperative_id = i.cooperative_id and p.supplier_invoice_id = i.id
where i.paid <> coalesce(p.amount, 0)
union all
select c.cooperative_id, format('cost %s of %s at %s: %s shared out of %s', c.id, c.spent_on, c.supplier, coalesce(s.net, 0),
  case when c.reversed_at is null then c.net else 0 end)
from costs c left join shared s on s.cooperative_id = c.cooperative_id and s.cost_id = c.id
where coalesce(s.net, 0) <> case when c.reversed_at is null and c.kind in ('job-cost', 'travel') then c.net else 0 end
union all
select coalesce(c.cooperative_id, b.cooperative_id), format('%s of %s: %s open on costs, %s in the books', coalesce(c.purpose, b.purpose),
  coalesce(coalesce(c.member_id, b.member_id)::text, 'everybody'), coalesce(c.amount, 0), coalesce(b.amount, 0))
from by_costs c
full join by_books b on b.cooperative_id = c.cooperative_id and b.purpose = c.purpose
  and coalesce(b.member_id::text, '') = coalesce(c.member_id::text, '')
where coalesce(c.amount, 0) <> coalesce(b.amount, 0)
