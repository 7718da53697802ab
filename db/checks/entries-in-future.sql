-- Nothing in the books counts later than the day after it was posted: such an entry would keep rules and years shut.
select cooperative_id, format('entry %s counts on %s and was posted on %s', number, counts_on,
  day_of(known_at)) as finding
from journal_entry where counts_on > day_of(known_at) + 1
order by number
