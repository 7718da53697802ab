-- One statement out of an uploaded file. opening and closing in cents as the bank says.
create table bank_statement (
  cooperative_id uuid not null,
  id uuid not null,
  bank_account_id uuid not null,
  file_id uuid not null,
  reference text not null default '',
  -- mt940, or the version of the message: camt.053.001.08.
  format text not null,
  opening bigint,
  closing bigint not null,
  from_day date,
  until_day date,
  lines_in_file integer not null,
  lines_added integer not null,
  imported_at timestamp with time zone not null,
  imported_by uuid,
  -- Since when it counts no more, by whom and why: it was read in error.
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_why text,
  constraint bank_statement_pkey PRIMARY KEY (cooperative_id, id),
  constraint bank_statement_cooperative_id_bank_account_id_fkey FOREIGN KEY (cooperative_id, bank_account_id)
      REFERENCES bank_account(cooperative_id, id),
  constraint bank_statement_cooperative_id_file_id_fkey FOREIGN KEY (cooperative_id, file_id)
      REFERENCES file(cooperative_id, id),
  constraint bank_statement_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  constraint bank_statement_format_check CHECK (format ~ '^(mt940|camt\.053\..+)$'),
  constraint bank_statement_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)
      AND (withdrawn_at IS NULL) = (withdrawn_why IS NULL)),
  constraint bank_statement_withdrawn_why_check CHECK (length(withdrawn_why) >= 1 AND length(withdrawn_why) <= 300)
);

create index bank_statement_by_file on bank_statement (cooperative_id, file_id);

create policy administrator_keeps on bank_statement for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on bank_statement for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy job_or_operator_keeps on bank_statement for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job', 'operator'])));
create policy own_name_insert on bank_statement as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (imported_by IS NULL
      OR imported_by = ((select asking_person()))) AND (withdrawn_by IS NULL
      OR withdrawn_by = ((select asking_person()))));
create policy owner_sees_all on bank_statement for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on bank_statement to gilde_app;
