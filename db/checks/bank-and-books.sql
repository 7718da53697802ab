-- What the books say is in the bank is what the last statement ends with, less the lines that nobody decided about yet.
with last as (
  select distinct on (cooperative_id, bank_account_id) cooperative_id, closing
  from bank_statement where withdrawn_at is null
  order by cooperative_id, bank_account_id, until_day desc, from_day desc nulls last, imported_at desc, reference desc, id desc
), said as (
  select cooperative_id, sum(closing) as closing from last group by cooperative_id
), waiting as (
  select l.cooperative_id, sum(l.amount) as amount from bank_line l
  where not exists (
    select from bank_match m where m.cooperative_id = l.cooperative_id and m.line_id = l.id and m.undone_at is null)
  group by l.cooperative_id
), booked as (
  select l.cooperative_id, sum(l.amount) as amount
  from journal_line l join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'bank'
  group by l.cooperative_id
)
select s.cooperative_id, format('the statements end with %s, of which %s in lines that wait; the books say %s is in the bank',
  s.closing, coalesce(w.amount, 0), coalesce(b.amount, 0)) as finding
from said s left join waiting w using (cooperative_id) left join booked b using (cooperative_id)
where s.closing - coalesce(w.amount, 0) <> coalesce(b.amount, 0)
