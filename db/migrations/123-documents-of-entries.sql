-- A cost that is booked from a line of the bank or by hand has its document beside it, or somebody says why there is none.
-- See docs/decisions/0025.
create table entry_document (
  cooperative_id uuid not null,
  id             uuid not null,
  entry_id       uuid not null,
  file_id        uuid,
  none_because   text not null default '' check (length(none_because) <= 300),
  added_by       uuid not null references person,
  added_at       timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  foreign key (cooperative_id, file_id) references file (cooperative_id, id),
  constraint entry_document_or_reason check ((file_id is null) = (none_because <> ''))
);
comment on table entry_document is
  'The document of an entry that came without one: a file, or in words why there is none. It is added and never taken away.';
create index entry_document_by_entry on entry_document (cooperative_id, entry_id);
create index entry_document_by_file on entry_document (cooperative_id, file_id) where file_id is not null;
create trigger entry_document_never_changes before update or delete on entry_document
  for each row execute function refuse_change();
call protect('entry_document');
call roles_read('entry_document', 'administrator', 'auditor', 'board');
call allow('entry_document', 'office_adds', 'insert', '(select asking_holds(''administrator'')) and added_by = (select asking_person())');
grant select, insert on entry_document to gilde_app;
create policy with_entry_document on file for select using (exists (
  select from entry_document d where d.cooperative_id = file.cooperative_id and d.file_id = file.id));
