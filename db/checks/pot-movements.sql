-- Every line on the pots of members has its movement: per entry and member the same amount, under its own version.
with by_lines as (
  select l.cooperative_id, l.entry_id, l.member_id, -sum(l.amount) as amount
  from journal_line l
  join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'member-pots'
  group by 1, 2, 3
), by_movements as (
  select cooperative_id, entry_id, member_id, sum(amount) as amount from pot_movement group by 1, 2, 3
)
select coalesce(l.cooperative_id, m.cooperative_id) as cooperative_id,
  format('entry %s, member %s: %s on the pots, %s by movements',
  coalesce(l.entry_id, m.entry_id), coalesce(coalesce(l.member_id, m.member_id)::text, 'nobody'), coalesce(l.amount, 0),
  coalesce(m.amount, 0)) as finding
from by_lines l
full join by_movements m on m.cooperative_id = l.cooperative_id and m.entry_id = l.entry_id
  and coalesce(m.member_id::text, '') = coalesce(l.member_id::text, '')
where coalesce(l.amount, 0) <> coalesce(m.amount, 0)
union all
select m.cooperative_id, format('movement %s of member %s is not of the day of its entry', m.number, m.member_id)
from pot_movement m join journal_entry e on e.cooperative_id = m.cooperative_id and e.id = m.entry_id
where m.counts_on <> e.counts_on
union all
select s.cooperative_id, format('sharing %s of member %s is not kept as a movement of the pot', s.id, s.member_id)
from sharing s
left join pot_movement m on m.cooperative_id = s.cooperative_id and m.sharing_id = s.id
where s.entry_id is not null
  and (m.entry_id, m.member_id, m.scheme_version_id) is distinct from (s.entry_id, s.member_id, s.scheme_version_id)
union all
select m.cooperative_id, format('movement %s of member %s is not the opposite of what it undoes', m.number, m.member_id)
from pot_movement m join pot_movement o on o.cooperative_id = m.cooperative_id and o.id = m.undoes_id
where m.member_id <> o.member_id or m.amount <> -o.amount
