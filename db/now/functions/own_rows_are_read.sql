CREATE OR REPLACE PROCEDURE public.own_rows_are_read(IN guarded regclass, IN through name DEFAULT 'member_id'::name)
 LANGUAGE plpgsql
AS $procedure$
begin
  call allow(guarded, 'own', 'select', format('%I in (select asking_members())', through));
end
$procedure$
