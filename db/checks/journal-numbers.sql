-- Entries are numbered 1, 2, 3, ... without a gap, and the pen writes the next number.
with numbered as (
  select cooperative_id, number, row_number() over (partition by cooperative_id order by number) as expected from journal_entry
), first_gap as (
  select distinct on (cooperative_id) cooperative_id, expected, number from numbered
  where number <> expected order by cooperative_id, number
)
select cooperative_id, format('entry %s is missing: after it comes %s', expected, number) as finding from first_gap
union all
select c.cooperative_id, format('the pen writes %s next, and the last entry is %s', c.next_number, coalesce(max(e.number), 0))
from journal_counter c left join journal_entry e on e.cooperative_id = c.cooperative_id
group by c.cooperative_id, c.next_number having c.next_number <> coalesce(max(e.number), 0) + 1
