-- The total of an invoice is the sum of its lines and of its VAT, and its VAT is what its VAT table says.
with sums as (
  select i.cooperative_id, i.id, coalesce(i.number, 'draft ' || i.id) as name, i.net, i.vat, i.total,
    (select coalesce(sum(l.net), 0) from invoice_line l where l.cooperative_id = i.cooperative_id and l.invoice_id = i.id) as lines,
    (select coalesce(sum(v.base), 0) from invoice_vat v where v.cooperative_id = i.cooperative_id and v.invoice_id = i.id) as bases,
    (select coalesce(sum(v.vat), 0) from invoice_vat v where v.cooperative_id = i.cooperative_id and v.invoice_id = i.id) as vats
  from invoice i where i.state = 'issued'
)
select cooperative_id, format('invoice %s: net %s, lines %s, VAT bases %s; VAT %s, VAT table %s; total %s', name, net, lines, bases, vat,
  vats, total) as finding
from sums where lines <> net or bases <> net or vats <> vat or total <> net + vat
