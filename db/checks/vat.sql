-- The VAT in the books is the VAT on the invoices less what of it was written off, document by document. Of what came open from elsewhere it is in other books.
with booked as (
  select l.cooperative_id, l.invoice_id, -sum(l.amount) as vat
  from journal_line l
  join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose in ('vat-high', 'vat-low')
  where l.invoice_id is not null group by 1, 2
), charged as (
  select i.cooperative_id, i.id as invoice_id, i.number,
    case when i.import_id is null then sum(v.vat) else 0 end - (i.written_off - i.written_off_net) as vat
  from invoice i join invoice_vat v on v.cooperative_id = i.cooperative_id and v.invoice_id = i.id
  where i.state = 'issued' group by i.cooperative_id, i.id
)
select cooperative_id, format('document %s: %s VAT charged, %s in the books', coalesce(c.number, invoice_id::text), coalesce(c.vat, 0),
  coalesce(b.vat, 0)) as finding
from booked b full join charged c using (cooperative_id, invoice_id)
where coalesce(b.vat, 0) <> coalesce(c.vat, 0)
