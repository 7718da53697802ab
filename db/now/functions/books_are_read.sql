CREATE OR REPLACE PROCEDURE public.books_are_read(IN guarded regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  call roles_read(guarded, 'administrator', 'auditor', 'board');
end
$procedure$
