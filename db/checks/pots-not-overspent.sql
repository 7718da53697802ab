-- What is kept for a member never goes below zero by spending: pot, cash, municipality. (Costs of a job or a payment that went back may: the next income fills it.)
with movement as (
  select l.cooperative_id, l.member_id, a.name, e.number, -sum(l.amount) as amount,
    sum(-sum(l.amount)) over (partition by l.cooperative_id, a.code, l.member_id order by e.number) as balance,
    exists (select from sharing s where s.cooperative_id = e.cooperative_id and s.entry_id = e.id) as by_rule
  from journal_line l
  join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
    and a.purpose in ('member-pots', 'member-cash', 'municipality')
  join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id
  group by l.cooperative_id, l.member_id, a.code, a.name, e.cooperative_id, e.id, e.number
)
select cooperative_id, format('entry %s left %s cents on "%s" of member %s', number, balance, name, coalesce(member_id::text, 'nobody')) as finding
from movement where amount < 0 and balance < 0 and not by_rule
