CREATE OR REPLACE PROCEDURE public.protect(IN guarded regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy owner_sees_all on %s to %I using (true) with check (true)', guarded, current_user);
end
$procedure$
