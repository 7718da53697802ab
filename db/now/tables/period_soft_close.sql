-- Up to and including this day the books are closed for the time being: what counts then is booked with a reason
-- (late_entry), or after the period was opened again.
create table period_soft_close (
  cooperative_id uuid not null,
  id uuid not null,
  until_day date not null,
  closed_at timestamp with time zone not null,
  closed_by uuid not null,
  constraint period_soft_close_pkey PRIMARY KEY (cooperative_id, id),
  constraint period_soft_close_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id),
  constraint period_soft_close_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id)
);

create trigger period_soft_close_never_changes BEFORE DELETE OR UPDATE ON period_soft_close FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_adds on period_soft_close for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_or_auditor_or_board_reads on period_soft_close for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy own_name_insert on period_soft_close as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR closed_by IS NULL OR closed_by = ((select asking_person())));
create policy owner_sees_all on period_soft_close for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on period_soft_close to gilde_app;
