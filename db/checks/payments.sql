-- A batch is what its payments add up to, its file pays exactly those and was released by a second person, and a payment that ended with an entry ended with one that stands.
select b.cooperative_id, format('batch %s: %s payments of %s, in it %s of %s', b.number, b.items, b.total, i.many, i.total) as finding
from payment_batch b
join lateral (
  select count(*) as many, coalesce(sum(amount), 0) as total from payment_item i
  where i.cooperative_id = b.cooperative_id and i.batch_id = b.id) i on true
where (i.many, i.total) <> (b.items, b.total)
union all
select cooperative_id, format('batch %s: its file is not the one that was released', number)
from payment_batch where sha256(content) <> sha256
union all
select cooperative_id, format('batch %s: its file pays something else than what is in it', number)
from payment_batch b where content is not null and payment_file_bare(content) is distinct from payment_file_owed(b)
union all
select cooperative_id, format('batch %s: made and released by one person', number)
from payment_batch where released_by = made_by
union all
select i.cooperative_id, format('payment %s is %s by an entry that was taken back', i.end_to_end_id, i.closed_as)
from payment_item i
join journal_entry r on r.cooperative_id = i.cooperative_id
  and r.reverses_id = case i.closed_as when 'settled' then i.entry_id when 'returned' then i.back_entry_id end
