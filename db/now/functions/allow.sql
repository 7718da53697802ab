CREATE OR REPLACE PROCEDURE public.allow(IN guarded regclass, IN name text, IN verb text, IN condition text)
 LANGUAGE plpgsql
AS $procedure$
declare
  here constant text := format('cooperative_id = (select asking_cooperative()) and %s', condition);
begin
  execute format('create policy %I on %s for %s %s (%s)', name, guarded, verb,
    case verb when 'insert' then 'with check' else 'using' end, here);
end
$procedure$
