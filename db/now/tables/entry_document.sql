-- The document of an entry that came without one: a file, or in words why there is none. It is added and never taken
-- away.
create table entry_document (
  cooperative_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  file_id uuid,
  none_because text not null default '',
  added_by uuid not null,
  added_at timestamp with time zone not null,
  -- What the file is: an invoice or receipt, a contract, a decision or grant letter, a calculation, something else.
  -- Of a reason in words: other.
  kind text not null default 'other',
  constraint entry_document_pkey PRIMARY KEY (cooperative_id, id),
  constraint entry_document_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint entry_document_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint entry_document_cooperative_id_file_id_fkey FOREIGN KEY (cooperative_id, file_id)
      REFERENCES file(cooperative_id, id),
  constraint entry_document_kind_check
      CHECK (kind = ANY (ARRAY['invoice', 'contract', 'decision', 'calculation', 'other'])),
  constraint entry_document_none_because_check CHECK (length(none_because) <= 300),
  constraint entry_document_or_reason CHECK ((file_id IS NULL) = (none_because <> ''))
);

create index entry_document_by_entry on entry_document (cooperative_id, entry_id);
create index entry_document_by_file on entry_document (cooperative_id, file_id) WHERE (file_id IS NOT NULL);

create trigger entry_document_never_changes BEFORE DELETE OR UPDATE ON entry_document FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_or_auditor_or_board_reads on entry_document for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy office_adds on entry_document for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND added_by = ((select asking_person())));
create policy owner_sees_all on entry_document for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on entry_document to gilde_app;
