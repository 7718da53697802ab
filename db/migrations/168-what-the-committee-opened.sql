-- The sample of the audit committee goes down to the document: which document behind an entry was opened, by whom and when.
-- See docs/decisions/0031.
create table audit_look (
  cooperative_id uuid not null,
  audit_id       uuid not null,
  entry_id       uuid not null,
  kind           text not null check (kind in ('invoice', 'cost', 'supplier-invoice', 'entry-document', 'bank-line', 'sharing')),
  paper_id       uuid not null,
  person_id      uuid not null references person,
  opened_at      timestamptz not null,
  primary key (cooperative_id, audit_id, entry_id, kind, paper_id, person_id),
  foreign key (cooperative_id, audit_id, entry_id) references audit_entry (cooperative_id, audit_id, entry_id)
);
comment on table audit_look is
  'Somebody of the audit committee opened a document behind an entry of the sample: the first time. Papers of the books only, never of '
  'anybody''s file. Who keeps the books does not read it: what was opened stands in the report.';
call protect('audit_look');
call roles_read('audit_look', 'auditor');
create policy committee_looks on audit_look for insert with check (
  cooperative_id = (select asking_cooperative()) and may_audit_this(audit_id) and person_id = (select asking_person()));
create trigger audit_look_never_changes before update or delete on audit_look for each row execute function refuse_change();
grant select, insert on audit_look to gilde_app;
