CREATE OR REPLACE PROCEDURE public.shared_rows_are_read(IN guarded regclass, IN field text)
 LANGUAGE plpgsql
AS $procedure$
begin
  call allow(guarded, 'shared', 'select', format('member_id in (select shared_with_me(%L))', field));
end
$procedure$
