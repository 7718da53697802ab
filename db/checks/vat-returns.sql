-- A return that stands says what the entries say that it named, to the cent; its closing carries exactly that; no entry is told twice.
with told as (
  select r.cooperative_id, r.id, r.kind, r.from_day, r.until_day, r.payable, r.content::jsonb as content, r.entry_id
  from vat_return r where r.undone_at is null
), named as (
  select s.cooperative_id, s.return_id, a.purpose, sum(l.amount) as amount
  from vat_return_slice s
  join told t on t.cooperative_id = s.cooperative_id and t.id = s.return_id
  join journal_line l on l.cooperative_id = s.cooperative_id and l.counts_on between s.from_day and s.until_day
  join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id and e.book <> 'vat'
    and e.number > s.after_number and e.number <= s.until_number
  join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
    and a.purpose in ('vat-high', 'vat-low', 'vat-input')
  group by 1, 2, 3
), closed as (
  select t.cooperative_id, t.id as return_id, a.purpose, sum(l.amount) as amount
  from told t
  join journal_line l on l.cooperative_id = t.cooperative_id and l.entry_id = t.entry_id
  join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
    and a.purpose in ('vat-high', 'vat-low', 'vat-input', 'vat-settled')
  group by 1, 2, 3
), owed as (
  select t.cooperative_id, t.id as return_id, coalesce(-sum(n.amount), 0) as amount
  from told t left join named n on n.cooperative_id = t.cooperative_id and n.return_id = t.id group by 1, 2
), boxes as (
  select t.cooperative_id, t.id as return_id,
    sum(case when b ->> 'box' = '5b' then -(b ->> 'vat')::bigint else (b ->> 'vat')::bigint end) as amount
  from told t cross join jsonb_array_elements(t.content -> 'boxes') b group by 1, 2
)
select cooperative_id, format('return %s: %s on %s named, %s carried', return_id, coalesce(n.amount, 0), purpose,
  coalesce(c.amount, 0)) as finding
from named n full join (select * from closed where purpose <> 'vat-settled') c using (cooperative_id, return_id, purpose)
where coalesce(n.amount, 0) + coalesce(c.amount, 0) <> 0
union all
select t.cooperative_id, format('return %s over %s: %s payable, %s in what was filed, %s carried', t.id, t.from_day, t.payable,
  t.content ->> 'payable', coalesce(-c.amount, 0))
from told t left join closed c on c.cooperative_id = t.cooperative_id and c.return_id = t.id and c.purpose = 'vat-settled'
where t.payable is distinct from (t.content ->> 'payable')::bigint or t.payable <> coalesce(-c.amount, 0)
union all
select t.cooperative_id, format('return %s over %s: %s in its boxes, %s in the entries it named', t.id, t.from_day, b.amount, o.amount)
from told t join owed o on o.cooperative_id = t.cooperative_id and o.return_id = t.id
join boxes b on b.cooperative_id = t.cooperative_id and b.return_id = t.id
where t.kind = 'return' and b.amount <> o.amount
union all
select s.cooperative_id, format('returns %s and %s both tell of %s, entries %s to %s', s.return_id, o.return_id, s.from_day,
  greatest(s.after_number, o.after_number) + 1, least(s.until_number, o.until_number))
from vat_return_slice s
join told t on t.cooperative_id = s.cooperative_id and t.id = s.return_id
join vat_return_slice o on o.cooperative_id = s.cooperative_id and o.return_id > s.return_id
  and daterange(o.from_day, o.until_day, '[]') && daterange(s.from_day, s.until_day, '[]')
  and int4range(o.after_number, o.until_number, '(]') && int4range(s.after_number, s.until_number, '(]')
join told u on u.cooperative_id = o.cooperative_id and u.id = o.return_id
