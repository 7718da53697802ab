-- Nothing was posted in a period after it was closed.
select distinct e.cooperative_id, format('entry %s counts on %s and was posted after the books were closed', e.number, e.counts_on) as finding
from journal_entry e
join period_close c on c.cooperative_id = e.cooperative_id and c.until_day >= e.counts_on and c.closed_at < e.known_at
