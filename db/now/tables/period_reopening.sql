-- A period that was closed for the time being and is open again, and why.
create table period_reopening (
  cooperative_id uuid not null,
  soft_close_id uuid not null,
  reason text not null,
  reopened_at timestamp with time zone not null,
  reopened_by uuid not null,
  constraint period_reopening_pkey PRIMARY KEY (cooperative_id, soft_close_id),
  constraint period_reopening_cooperative_id_soft_close_id_fkey FOREIGN KEY (cooperative_id, soft_close_id)
      REFERENCES period_soft_close(cooperative_id, id),
  constraint period_reopening_reopened_by_fkey FOREIGN KEY (reopened_by) REFERENCES person(id),
  constraint period_reopening_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 500)
);

create trigger period_reopening_never_changes BEFORE DELETE OR UPDATE ON period_reopening FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_adds on period_reopening for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_or_auditor_or_board_reads on period_reopening for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy own_name_insert on period_reopening as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR reopened_by IS NULL
      OR reopened_by = ((select asking_person())));
create policy owner_sees_all on period_reopening for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on period_reopening to gilde_app;
