-- Somebody of the audit committee opened a document behind an entry of the sample: the first time. Papers of the
-- books only, never of anybody's file. Who keeps the books does not read it: what was opened stands in the report.
create table audit_look (
  cooperative_id uuid not null,
  audit_id uuid not null,
  entry_id uuid not null,
  kind text not null,
  paper_id uuid not null,
  person_id uuid not null,
  opened_at timestamp with time zone not null,
  constraint audit_look_pkey PRIMARY KEY (cooperative_id, audit_id, entry_id, kind, paper_id, person_id),
  constraint audit_look_cooperative_id_audit_id_entry_id_fkey FOREIGN KEY (cooperative_id, audit_id, entry_id)
      REFERENCES audit_entry(cooperative_id, audit_id, entry_id),
  constraint audit_look_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint audit_look_kind_check
      CHECK (kind = ANY (ARRAY['invoice', 'cost', 'supplier-invoice', 'entry-document', 'bank-line', 'sharing']))
);

create trigger audit_look_never_changes BEFORE DELETE OR UPDATE ON audit_look FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy auditor_reads on audit_look for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy committee_looks on audit_look for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND may_audit_this(audit_id)
      AND person_id = ((select asking_person())));
create policy owner_sees_all on audit_look for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on audit_look to gilde_app;
