-- Why an entry was booked in a period that was closed for the time being. Kept before the entry, which the database
-- then takes.
create table late_entry (
  cooperative_id uuid not null,
  entry_id uuid not null,
  reason text not null,
  constraint late_entry_pkey PRIMARY KEY (cooperative_id, entry_id),
  constraint late_entry_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint late_entry_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 500)
);

create trigger late_entry_never_changes BEFORE DELETE OR UPDATE ON late_entry FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_adds on late_entry for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_or_auditor_or_board_reads on late_entry for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy owner_sees_all on late_entry for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on late_entry to gilde_app;
