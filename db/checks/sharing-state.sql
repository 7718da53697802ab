-- The year so far of a member under a scheme version is the sum of what was shared out then.
with summed as (
  select s.cooperative_id, s.member_id, s.scheme_version_id, s.year, sum(s.turnover) as turnover, sum(s.job_costs) as job_costs,
    coalesce(sum((select sum(p.amount) from sharing_part p
      where p.cooperative_id = s.cooperative_id and p.sharing_id = s.id and p.step = 'above')), 0) as overflow
  from sharing s group by 1, 2, 3, 4
)
select cooperative_id, format('member %s in %s: %s turnover, %s costs, %s above the limit kept; %s, %s, %s in the sharings', member_id, year,
  coalesce(t.turnover, 0), coalesce(t.job_costs, 0), coalesce(t.overflow, 0), coalesce(s.turnover, 0), coalesce(s.job_costs, 0),
  coalesce(s.overflow, 0)) as finding
from sharing_state t full join summed s using (cooperative_id, member_id, scheme_version_id, year)
where (coalesce(t.turnover, 0), coalesce(t.job_costs, 0), coalesce(t.overflow, 0))
  <> (coalesce(s.turnover, 0), coalesce(s.job_costs, 0), coalesce(s.overflow, 0))
