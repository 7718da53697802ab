-- What a person decided a bank line is, and on which grounds it was proposed. Undoing keeps the row.
create table bank_match (
  cooperative_id uuid not null,
  id uuid not null,
  line_id uuid not null,
  entry_id uuid not null,
  confidence integer,
  reasons jsonb not null default '[]'::jsonb,
  note text not null default '',
  decided_by uuid,
  decided_at timestamp with time zone not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  undo_entry_id uuid,
  constraint bank_match_pkey PRIMARY KEY (cooperative_id, id),
  constraint bank_match_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint bank_match_cooperative_id_line_id_fkey FOREIGN KEY (cooperative_id, line_id)
      REFERENCES bank_line(cooperative_id, id),
  constraint bank_match_cooperative_id_undo_entry_id_fkey FOREIGN KEY (cooperative_id, undo_entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint bank_match_confidence_check CHECK (confidence >= 0 AND confidence <= 100),
  constraint bank_match_note_check CHECK (length(note) <= 500)
);

create unique index bank_match_current on bank_match (cooperative_id, line_id) WHERE (undone_at IS NULL);

create policy administrator_keeps on bank_match for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on bank_match for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy job_or_operator_keeps on bank_match for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job', 'operator'])));
create policy own_name_insert on bank_match as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (decided_by IS NULL
      OR decided_by = ((select asking_person()))) AND (undone_by IS NULL OR undone_by = ((select asking_person()))));
create policy owner_sees_all on bank_match for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on bank_match to gilde_app;
grant update (undone_by, undone_at, undo_entry_id) on bank_match to gilde_app;
