-- No changed scheme holds for a member who was neither told in writing before its day nor signed it (Burgerlijk Wetboek 2:59), since
-- the co-operative keeps agreements here: since the first text of a scheme was taken into use.
with follows as (
  select m.cooperative_id, m.id as member_id, m.joined_on, coalesce(
    (select ms.scheme_id from member_scheme ms where ms.cooperative_id = m.cooperative_id and ms.member_id = m.id
       and ms.from_day <= today() order by ms.from_day desc limit 1),
    (select s.id from scheme s where s.cooperative_id = m.cooperative_id and s.is_default)) as scheme_id
  from member m where m.left_on is null
)
select f.cooperative_id, format('member %s: version %s of the scheme holds since %s, and nothing says they were told or signed',
  f.member_id, v.version, v.from_day) as finding
from follows f
join lateral (
  select v.* from scheme_version v where v.cooperative_id = f.cooperative_id and v.scheme_id = f.scheme_id
    and v.state = 'decided' and v.from_day <= today() order by v.from_day desc limit 1) v on true
where f.joined_on < v.from_day
  and exists (select from scheme_version b where b.cooperative_id = v.cooperative_id and b.scheme_id = v.scheme_id
    and b.state = 'decided' and b.from_day < v.from_day)
  and v.decided_at > (select min(t.decided_at) from contract_text t
    where t.cooperative_id = f.cooperative_id and t.kind = 'scheme')
  and not exists (select from scheme_notice n where n.cooperative_id = f.cooperative_id and n.member_id = f.member_id
    and n.scheme_version_id = v.id and n.given_on <= v.from_day)
  and not exists (select from contract c join contract_word w on w.cooperative_id = c.cooperative_id and w.contract_id = c.id
    where c.cooperative_id = f.cooperative_id and c.member_id = f.member_id and c.scheme_version_id = v.id and w.kind = 'signed')
