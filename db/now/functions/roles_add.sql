CREATE OR REPLACE PROCEDURE public.roles_add(IN guarded regclass, VARIADIC roles text[])
 LANGUAGE plpgsql
AS $procedure$
begin
  call allow(guarded, named_after(roles, 'adds'), 'insert', format('(select asking_holds(%s))', list_of(roles)));
end
$procedure$
