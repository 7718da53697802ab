-- Spending never takes a pot below zero. (Costs of a job or a payment that went back may: the next income fills it.)
with movement as (
  select l.cooperative_id, l.member_id, e.id, e.number, -sum(l.amount) as amount,
    sum(-sum(l.amount)) over (partition by l.cooperative_id, l.member_id order by e.number) as balance,
    e.reverses_id is not null or exists (
      select from sharing s where s.cooperative_id = e.cooperative_id and s.entry_id = e.id) as by_rule
  from journal_line l
  join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'member-pots'
  join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id
  group by l.cooperative_id, l.member_id, e.cooperative_id, e.id, e.number, e.reverses_id
)
select cooperative_id, format('entry %s left %s cents in the pot of member %s', number, balance, coalesce(member_id::text, 'nobody')) as finding
from movement where amount < 0 and balance < 0 and not by_rule
