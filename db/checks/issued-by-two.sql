-- An invoice that went out was put forward or agreed to by another than who approved it. Of what was issued before Gilde kept
-- who puts an invoice forward (migration 024) who drafted it counts, as it did then.
with issued as (
  select i.cooperative_id, i.number, i.approved_by, i.agreed_by,
    case when i.submitted_by is null and e.at <= m.ran_at then i.drafted_by else i.submitted_by end as submitted_by
  from invoice i
  join migration m on m.name = '024-two-people.sql'
  left join lateral (
    select max(e.at) as at from invoice_event e
    where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id and e.kind = 'issued') e on true
  where i.kind = 'invoice' and i.state = 'issued'
)
select cooperative_id, format('invoice %s was issued without a second yes', number) as finding
from issued
where coalesce(submitted_by = approved_by, true) and coalesce(agreed_by = approved_by, true)
