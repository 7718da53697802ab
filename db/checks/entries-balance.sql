-- Every entry in the books has at least two lines, and debit and credit are the same amount.
select e.cooperative_id, format('entry %s has %s lines that sum to %s cents', e.number, count(l.line), coalesce(sum(l.amount), 0)) as finding
from journal_entry e
left join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
group by e.cooperative_id, e.id, e.number
having coalesce(sum(l.amount), 0) <> 0 or count(l.line) < 2
order by e.number
