CREATE OR REPLACE PROCEDURE public.everybody_here_reads(IN guarded regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  call allow(guarded, 'belongs', 'select', '(select asking_belongs())');
end
$procedure$
