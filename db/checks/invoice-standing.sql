-- What an invoice says was paid, credited and shared out is what its settlements and sharings add up to; what is written off is what was
-- given up and not paid.
with settled as (
  select cooperative_id, invoice_id, coalesce(sum(amount) filter (where cause in ('payment', 'reversal')), 0) as paid,
    coalesce(sum(amount) filter (where cause = 'credit'), 0) as credited_total,
    coalesce(sum(net) filter (where cause = 'credit'), 0) as credited_net,
    coalesce(sum(amount) filter (where cause = 'write-off'), 0) as written_off,
    coalesce(sum(net) filter (where cause = 'write-off'), 0) as written_off_net
  from settlement group by 1, 2
), shared as (
  select cooperative_id, invoice_id, sum(turnover) as net from sharing where invoice_id is not null group by 1, 2
)
select i.cooperative_id, format('invoice %s: paid %s (settled %s), credited %s (settled %s), written off %s (settled %s, given up %s), shared out %s (sharings %s)', i.number, i.paid,
  coalesce(s.paid, 0), i.credited_total, coalesce(s.credited_total, 0), i.written_off, coalesce(s.written_off, 0), i.given_up, i.shared_net, coalesce(h.net, 0)) as finding
from invoice i
left join settled s on s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
left join shared h on h.cooperative_id = i.cooperative_id and h.invoice_id = i.id
where i.paid <> coalesce(s.paid, 0) or i.credited_total <> coalesce(s.credited_total, 0)
  or i.written_off <> least(i.given_up, greatest(0, i.total - i.credited_total - i.paid))
  or i.written_off <> coalesce(s.written_off, 0) or i.written_off_net <> coalesce(s.written_off_net, 0)
  or i.credited_net <> coalesce(s.credited_net, 0) or i.shared_net <> coalesce(h.net, 0)
