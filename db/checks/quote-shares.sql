-- What is of the members of a joint quote that was sent is the whole of it, and so for each of its parts.
with shares as (
  select cooperative_id, quote_id, sum(net) as net from quote_share group by 1, 2
), parts as (
  select cooperative_id, quote_id, part, sum(net) as net from quote_part_share group by 1, 2, 3
), members as (
  select cooperative_id, quote_id, member_id, sum(net) as net from quote_part_share group by 1, 2, 3
)
select q.cooperative_id, format('quote %s: %s in all and %s in its shares', q.number, q.net, s.net) as finding
from quote q join shares s on s.cooperative_id = q.cooperative_id and s.quote_id = q.id
where q.number is not null and q.net <> s.net
union all
select p.cooperative_id, format('part %s of quote %s: %s in all and %s in its shares', p.part, p.quote_id, p.net, coalesce(d.net, 0))
from quote_part p
join shares s on s.cooperative_id = p.cooperative_id and s.quote_id = p.quote_id
left join parts d on d.cooperative_id = p.cooperative_id and d.quote_id = p.quote_id and d.part = p.part
where p.net is distinct from d.net
union all
select s.cooperative_id, format('member %s: %s of quote %s, %s in its parts', s.member_id, s.net, s.quote_id, coalesce(m.net, 0))
from quote_share s
join quote q on q.cooperative_id = s.cooperative_id and q.id = s.quote_id and q.number is not null
left join members m on m.cooperative_id = s.cooperative_id and m.quote_id = s.quote_id and m.member_id = s.member_id
where s.net is distinct from m.net
