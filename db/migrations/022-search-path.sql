-- PostgreSQL looks into the temporary schema first, unless a search path names it: so a function that runs as its owner with
-- `search_path = public` reads a temporary table called invoice instead of ours. Whoever may run SQL as the application could
-- so blind a guard, or have the owner run their function. Named last, the temporary schema hides nothing of ours; and the
-- application needs no temporary tables. test/row-level-security-structure.test.ts refuses a function without.
do $$
declare
  loose regprocedure;
begin
  for loose in
    select p.oid from pg_proc p
    where p.pronamespace = 'public'::regnamespace and (p.prosecdef or p.prorettype = 'trigger'::regtype)
  loop
    execute format('alter function %s set search_path = public, pg_temp', loose);
  end loop;
  execute format('revoke temporary on database %I from public, gilde_app', current_database());
end
$$;
