-- The report of the audit committee to the general meeting: its paper and what stands in it, kept to the byte.
-- Another version comes beside it and is signed anew.
create table audit_report (
  cooperative_id uuid not null,
  id uuid not null,
  audit_id uuid not null,
  version integer not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  advice text not null,
  findings text not null,
  content text not null,
  sha256 bytea not null,
  document_id uuid not null,
  constraint audit_report_pkey PRIMARY KEY (cooperative_id, id),
  constraint audit_report_cooperative_id_audit_id_version_key UNIQUE (cooperative_id, audit_id, version),
  constraint audit_report_cooperative_id_audit_id_fkey FOREIGN KEY (cooperative_id, audit_id)
      REFERENCES audit(cooperative_id, id),
  constraint audit_report_cooperative_id_document_id_fkey FOREIGN KEY (cooperative_id, document_id)
      REFERENCES file(cooperative_id, id),
  constraint audit_report_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint audit_report_advice_check CHECK (advice = ANY (ARRAY['adopt', 'not-yet', 'stands', 'look-again'])),
  constraint audit_report_check CHECK (sha256 = sha256(convert_to(content, 'UTF8'::name))),
  constraint audit_report_findings_check CHECK (length(findings) <= 4000),
  constraint audit_report_version_check CHECK (version > 0)
);

create index audit_report_by_document on audit_report (cooperative_id, document_id);

create trigger audit_report_never_changes BEFORE DELETE OR UPDATE ON audit_report FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_or_auditor_or_board_reads on audit_report for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy committee_reports on audit_report for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND may_audit_this(audit_id)
      AND made_by = ((select asking_person())));
create policy owner_sees_all on audit_report for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on audit_report to gilde_app;
