-- An entry of the sample, and in which place it was drawn.
create table audit_entry (
  cooperative_id uuid not null,
  audit_id uuid not null,
  place integer not null,
  entry_id uuid not null,
  constraint audit_entry_pkey PRIMARY KEY (cooperative_id, audit_id, entry_id),
  constraint audit_entry_cooperative_id_audit_id_place_key UNIQUE (cooperative_id, audit_id, place),
  constraint audit_entry_cooperative_id_audit_id_fkey FOREIGN KEY (cooperative_id, audit_id)
      REFERENCES audit(cooperative_id, id),
  constraint audit_entry_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint audit_entry_place_check CHECK (place > 0)
);

create trigger audit_entry_never_changes BEFORE DELETE OR UPDATE ON audit_entry FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_or_auditor_or_board_reads on audit_entry for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy committee_draws on audit_entry for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND may_audit_this(audit_id));
create policy owner_sees_all on audit_entry for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on audit_entry to gilde_app;
