-- What use of things cost is charged as it was had: each month the sum of its bookings, out of the pot by its own entry and no other.
with had as (
  select b.cooperative_id, b.member_id, to_char(b.from_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month,
    sum(b.price)::bigint as amount
  from thing_booking b
  where b.kind = 'use' and b.price > 0 and b.ended_how is distinct from 'cancelled'
  group by 1, 2, 3
)
select c.cooperative_id,
  format('charge %s of member %s, %s: %s, and what was had is %s', c.id, c.member_id, c.month, c.amount, coalesce(h.amount, 0)) as finding
from thing_charge c
left join had h on h.cooperative_id = c.cooperative_id and h.member_id = c.member_id and h.month = c.month
where h.amount is distinct from c.amount
union all
select c.cooperative_id,
  format('charge %s of member %s, %s: %s, and its entry takes %s out of the pot', c.id, c.member_id, c.month, c.amount,
    coalesce(m.taken, 0)) as finding
from thing_charge c
left join (
  select cooperative_id, entry_id, member_id, -sum(amount) as taken from pot_movement group by 1, 2, 3
) m on m.cooperative_id = c.cooperative_id and m.entry_id = c.entry_id and m.member_id = c.member_id
where c.entry_id is not null and m.taken is distinct from c.amount
