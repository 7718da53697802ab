-- Every document that is named exists, and an invoice has its entry and, a day after it was issued, its document.
select m.cooperative_id, format('mail %s names document %s, which is not there', m.id, a.id) as finding
from mail m cross join lateral unnest(m.attachment_ids) as a (id)
where not exists (select from file f where f.cooperative_id = m.cooperative_id and f.id = a.id)
union all
select i.cooperative_id, format('invoice %s names document %s, which is not there', i.number, i.document_id)
from invoice i where i.document_id is not null
  and not exists (select from file f where f.cooperative_id = i.cooperative_id and f.id = i.document_id)
union all
select c.cooperative_id, format('cost %s names receipt %s, which is not there', c.id, c.receipt_id)
from job_cost c where not exists (select from file f where f.cooperative_id = c.cooperative_id and f.id = c.receipt_id)
union all
select s.cooperative_id, format('statement %s names document %s, which is not there', s.id, s.file_id)
from bank_statement s where not exists (select from file f where f.cooperative_id = s.cooperative_id and f.id = s.file_id)
union all
select i.cooperative_id, format('invoice %s was issued on %s and has no %s', i.number, i.issued_on,
  case when i.entry_id is null then 'entry in the books' else 'document' end)
from invoice i
where i.state = 'issued' and (i.entry_id is null
  or i.document_id is null and i.import_id is null and i.issued_on < today() - 1)
