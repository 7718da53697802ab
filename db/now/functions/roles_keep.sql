CREATE OR REPLACE PROCEDURE public.roles_keep(IN guarded regclass, VARIADIC roles text[])
 LANGUAGE plpgsql
AS $procedure$
begin
  call allow(guarded, named_after(roles, 'keeps'), 'all', format('(select asking_holds(%s))', list_of(roles)));
end
$procedure$
