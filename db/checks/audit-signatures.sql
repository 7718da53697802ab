-- What was drawn for an audit is of its year, and a report is signed by nobody who was on the board or kept the books then.
select a.cooperative_id, format('entry %s in the audit of %s is not of that year', e.number, a.year) as finding
from audit a
join audit_entry s on s.cooperative_id = a.cooperative_id and s.audit_id = a.id
join journal_entry e on e.cooperative_id = s.cooperative_id and e.id = s.entry_id
where extract(year from e.counts_on) <> a.year
union all
select s.cooperative_id, format('report %s was signed by %s, who was %s', s.report_id, s.person_id, r.role)
from audit_signature s
join role_assignment r on r.cooperative_id = s.cooperative_id and r.person_id = s.person_id
  and r.role in ('board', 'administrator') and r.since <= s.signed_at and coalesce(r.until > s.signed_at, true)
