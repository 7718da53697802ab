-- Invoices and credit notes of a year are one series: every number once, none left out.
with series as (
  select cooperative_id, number_year as year, count(*) as many, count(distinct number_in_year) as different,
    min(number_in_year) as lowest, max(number_in_year) as highest
  from invoice where number_year is not null group by 1, 2
)
select s.cooperative_id, format('%s: %s invoices are numbered %s to %s', s.year, s.many, s.lowest, s.highest) as finding
from series s where s.many <> s.highest - s.lowest + 1 or s.different <> s.many
union all
select s.cooperative_id, format('%s: the next number is %s, and the last one given is %s', s.year, coalesce(c.next_number, 1), s.highest)
from series s left join invoice_counter c on c.cooperative_id = s.cooperative_id and c.year = s.year
where coalesce(c.next_number, 1) <> s.highest + 1
union all
select cooperative_id, format('invoice number %s was given %s times', number, count(*))
from invoice where number is not null group by cooperative_id, number having count(*) > 1
