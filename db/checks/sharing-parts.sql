-- The parts of a sharing add up to what was shared out, and its entry carries exactly those parts.
with parts as (
  select cooperative_id, sharing_id, sum(amount) as amount from sharing_part group by 1, 2
)
select s.cooperative_id, format('sharing %s of %s: %s to share out, %s in its parts', s.id, s.counts_on, s.turnover - s.job_costs,
  coalesce(p.amount, 0)) as finding
from sharing s left join parts p on p.cooperative_id = s.cooperative_id and p.sharing_id = s.id
where coalesce(p.amount, 0) <> s.turnover - s.job_costs
union all
select s.cooperative_id, format('sharing %s of %s: %s to %s in its parts, %s in entry %s', s.id, s.counts_on, b.part, b.destination, b.booked, e.number)
from sharing s
left join journal_entry e on e.cooperative_id = s.cooperative_id and e.id = s.entry_id
cross join lateral (
  select d.destination,
    (select coalesce(sum(p.amount), 0) from sharing_part p
     where p.cooperative_id = s.cooperative_id and p.sharing_id = s.id and p.destination = d.destination) as part,
    (select coalesce(-sum(l.amount), 0) from journal_line l
     join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = d.purpose
     where l.cooperative_id = s.cooperative_id and l.entry_id = s.entry_id) as booked
  from (values ('cooperative', 'contribution'), ('training', 'training-pot'), ('reserve', 'reserve'),
    ('municipality', 'municipality'), ('member-cash', 'member-cash'), ('member-pot', 'member-pots')) as d (destination, purpose)
) b
where b.part <> b.booked
