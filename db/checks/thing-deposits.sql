-- What stands in the books as deposits of a member is what they gave and did not get back yet.
with given as (
  select cooperative_id, member_id, sum(amount)::bigint as amount from thing_deposit where settled_at is null group by 1, 2
), booked as (
  select l.cooperative_id, l.member_id, -sum(l.amount)::bigint as amount
  from journal_line l join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
  where a.purpose = 'deposits'
  group by 1, 2
)
select coalesce(g.cooperative_id, b.cooperative_id) as cooperative_id,
  format('member %s gave %s as deposits, and in the books it is %s', coalesce(g.member_id, b.member_id), coalesce(g.amount, 0),
    coalesce(b.amount, 0)) as finding
from given g full join booked b on b.cooperative_id = g.cooperative_id and b.member_id = g.member_id
where coalesce(g.amount, 0) <> coalesce(b.amount, 0)
