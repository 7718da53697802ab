-- What a bank line was decided to be adds up to the line, in the decision and in the books; a statement adds up to its closing balance.
with current as (
  select m.cooperative_id, m.id, m.entry_id, b.id as line_id, b.amount, b.booked_on, ba.account
  from bank_match m
  join bank_line b on b.cooperative_id = m.cooperative_id and b.id = m.line_id
  join bank_account ba on ba.cooperative_id = b.cooperative_id and ba.id = b.bank_account_id
  where m.undone_at is null
)
select c.cooperative_id, format('bank line %s of %s: %s on the line, %s in its parts', c.line_id, c.booked_on, c.amount, coalesce(sum(a.amount), 0)) as finding
from current c left join bank_allocation a on a.cooperative_id = c.cooperative_id and a.match_id = c.id
group by c.cooperative_id, c.id, c.line_id, c.booked_on, c.amount having coalesce(sum(a.amount), 0) <> c.amount
union all
select c.cooperative_id, format('bank line %s of %s: %s on the line, %s booked on the bank', c.line_id, c.booked_on, c.amount, coalesce(sum(l.amount), 0))
from current c
left join journal_line l on l.cooperative_id = c.cooperative_id and l.entry_id = c.entry_id and l.account = c.account
group by c.cooperative_id, c.line_id, c.booked_on, c.amount having coalesce(sum(l.amount), 0) <> c.amount
union all
select s.cooperative_id, format('statement %s until %s: %s at the start and %s in lines do not make %s', s.reference, s.until_day, s.opening,
  coalesce(sum(b.amount), 0), s.closing)
from bank_statement s left join bank_line b on b.cooperative_id = s.cooperative_id and b.statement_id = s.id
where s.withdrawn_at is null and s.opening is not null and s.lines_added = s.lines_in_file
group by s.cooperative_id, s.id, s.reference, s.until_day, s.opening, s.closing
having s.opening + coalesce(sum(b.amount), 0) <> s.closing
