CREATE OR REPLACE PROCEDURE public.work_keeps(IN guarded regclass, VARIADIC purposes text[])
 LANGUAGE plpgsql
AS $procedure$
begin
  call allow(guarded, named_after(purposes, 'keeps'), 'all', format('(select asking_as(%s))', list_of(purposes)));
end
$procedure$
