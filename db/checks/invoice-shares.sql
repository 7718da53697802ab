-- What is of the members of an invoice is the whole of it, in what was asked, credited and shared out; and of each what their sharings say.
with shares as (
  select cooperative_id, invoice_id, sum(net) as net, sum(credited_net) as credited_net, sum(shared_net) as shared_net
  from invoice_share group by 1, 2
), shared as (
  select cooperative_id, invoice_id, member_id, sum(turnover) as net from sharing where invoice_id is not null group by 1, 2, 3
)
select i.cooperative_id, format('invoice %s: %s in all and %s in its shares, credited %s and %s, shared out %s and %s', i.number, i.net,
  coalesce(s.net, 0), i.credited_net, coalesce(s.credited_net, 0), i.shared_net, coalesce(s.shared_net, 0)) as finding
from invoice i left join shares s on s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
where i.state = 'issued' and (i.net, i.credited_net, i.shared_net) is distinct from (s.net, s.credited_net, s.shared_net)
union all
select coalesce(s.cooperative_id, h.cooperative_id), format('member %s: %s shared out of their part of invoice %s, %s in the sharings',
  coalesce(s.member_id, h.member_id), coalesce(s.shared_net, 0), coalesce(s.invoice_id, h.invoice_id), coalesce(h.net, 0))
from invoice_share s
full join shared h on h.cooperative_id = s.cooperative_id and h.invoice_id = s.invoice_id and h.member_id = s.member_id
where coalesce(s.shared_net, 0) <> coalesce(h.net, 0)
