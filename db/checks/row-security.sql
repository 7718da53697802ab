-- Every table that holds something of a co-operative shows its rows only by policy, to its owner too.
select null::uuid as cooperative_id, format('table %s: row-level security %s, forced %s, %s policies for the application', c.relname,
  c.relrowsecurity, c.relforcerowsecurity, (select count(*) from pg_policy p where p.polrelid = c.oid and p.polname <> 'owner_sees_all')) as finding
from pg_class c
join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
where c.relkind in ('r', 'p')
  and (c.relname = 'cooperative' or exists (
    select from pg_attribute a where a.attrelid = c.oid and a.attname = 'cooperative_id' and not a.attisdropped))
  and (not c.relrowsecurity or not c.relforcerowsecurity
    or not exists (select from pg_policy p where p.polrelid = c.oid and p.polname <> 'owner_sees_all'))
