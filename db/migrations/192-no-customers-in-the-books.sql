-- The books say for which invoice something was booked, not who the customer is: the board reads the books, and not a member's
-- customers (docs/decisions/0012). What was booked before is renamed the same way; no amount, day or account changes.
alter table journal_entry disable trigger journal_entry_never_changes;

update journal_entry e set description = case i.kind when 'credit-note' then 'Creditfactuur ' else 'Factuur ' end || i.number
from invoice i where i.cooperative_id = e.cooperative_id and i.entry_id = e.id and i.number is not null
  and e.description ilike '%factuur ' || i.number || ' %';

update journal_entry set description = regexp_replace(description, '^((?:Afgeboekt|Niet meer afgeboekt|Toch betaald na afboeken): factuur \S+) .*$', '\1')
where book = 'sales' and description ~ '^(Afgeboekt|Niet meer afgeboekt|Toch betaald na afboeken): factuur \S+ ';

with numbered as (
  select e.cooperative_id, e.id, e.description, string_agg(distinct i.number, ', ') as numbers, count(distinct i.number) as count
  from journal_entry e
  join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
  join invoice i on i.cooperative_id = l.cooperative_id and i.id = l.invoice_id
  where e.book = 'bank' and e.description ~ '^(Ontvangen van|Betaald aan) .*\(\S.*\)(, uit het potje voor .*)?$'
  group by e.cooperative_id, e.id)
update journal_entry e set description = left(
  case when e.description like 'Betaald%' then 'Terugbetaald op ' else 'Ontvangen voor ' end
  || case when n.count > 1 then 'facturen ' else 'factuur ' end || n.numbers
  || coalesce(substring(e.description from ', uit het potje voor .*$'), ''), 300)
from numbered n where n.cooperative_id = e.cooperative_id and n.id = e.id;

update journal_entry e set description = case when e.description like 'Betaald%' then 'Betaald' else 'Ontvangen' end
  || ', nog uit te zoeken'
from journal_line l join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'suspense'
where l.cooperative_id = e.cooperative_id and l.entry_id = e.id and e.book = 'bank' and e.reverses_id is null
  and e.description ~ '^(Ontvangen van|Betaald aan) ';

update journal_entry e set description = left('Teruggedraaid: ' || o.description, 300)
from journal_entry o where o.cooperative_id = e.cooperative_id and o.id = e.reverses_id
  and e.book = 'bank' and e.description like 'Teruggedraaid: %';

alter table journal_entry enable trigger journal_entry_never_changes;
