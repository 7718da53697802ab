CREATE OR REPLACE PROCEDURE public.roles_read(IN guarded regclass, VARIADIC roles text[])
 LANGUAGE plpgsql
AS $procedure$
begin
  call allow(guarded, named_after(roles, 'reads'), 'select', format('(select asking_holds(%s))', list_of(roles)));
end
$procedure$
