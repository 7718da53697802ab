-- What use of things cost is charged as it was had: each month the sum of its bookings, out of a pot by its own entry and no other; and
-- what was taken back, by the mirror of that entry.
with had as (
  select b.cooperative_id, b.member_id, to_char(b.from_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month,
    sum(b.price)::bigint as amount
  from thing_booking b
  where b.kind = 'use' and b.price > 0 and b.ended_how is distinct from 'cancelled'
  group by 1, 2, 3
), standing as (
  select c.* from thing_charge c where not exists (
    select from thing_charge_undo u
    where u.cooperative_id = c.cooperative_id and u.charge_id = c.id and u.answer = 'yes')
)
select c.cooperative_id,
  format('charge %s of member %s, %s: %s, and what was had is %s', c.id, c.member_id, c.month, c.amount, coalesce(h.amount, 0)) as finding
from standing c
left join had h on h.cooperative_id = c.cooperative_id and h.member_id = c.member_id and h.month = c.month
where h.amount is distinct from c.amount
union all
select c.cooperative_id,
  format('charge %s of member %s, %s: %s, and its entry takes %s out of the pot', c.id, c.member_id, c.month, c.amount,
    coalesce(m.taken, 0)) as finding
from thing_charge c
left join lateral (
  select sum(l.amount) as taken
  from journal_line l join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
  where l.cooperative_id = c.cooperative_id and l.entry_id = c.entry_id and case c.borne_by
    when 'member' then a.purpose = 'member-pots' and l.member_id = c.member_id else a.purpose = 'training-pot' end) m on true
where c.entry_id is not null and m.taken is distinct from c.amount
union all
select u.cooperative_id,
  format('charge %s of member %s, %s was taken back, and its entry was not', c.id, c.member_id, c.month) as finding
from thing_charge_undo u
join thing_charge c on c.cooperative_id = u.cooperative_id and c.id = u.charge_id
left join journal_entry e on e.cooperative_id = u.cooperative_id and e.id = u.entry_id
where u.answer = 'yes' and e.reverses_id is distinct from c.entry_id
