-- Somebody of the audit committee stands behind a version of the report. Two are needed.
create table audit_signature (
  cooperative_id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  signed_at timestamp with time zone not null,
  constraint audit_signature_pkey PRIMARY KEY (cooperative_id, report_id, person_id),
  constraint audit_signature_cooperative_id_report_id_fkey FOREIGN KEY (cooperative_id, report_id)
      REFERENCES audit_report(cooperative_id, id),
  constraint audit_signature_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create trigger audit_signature_never_changes BEFORE DELETE OR UPDATE ON audit_signature FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_or_auditor_or_board_reads on audit_signature for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy committee_signs on audit_signature for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND may_audit_report(report_id)
      AND person_id = ((select asking_person())));
create policy owner_sees_all on audit_signature for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on audit_signature to gilde_app;
