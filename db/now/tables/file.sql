-- A document as it came in or went out, byte for byte. Never changed: a new version is a new row. Who may read it
-- follows from the row that names it, so every policy on file is in the migration of that domain.
create table file (
  cooperative_id uuid not null,
  id uuid not null,
  name text not null,
  media_type text not null,
  size_bytes integer not null,
  sha256 bytea not null,
  content bytea not null,
  stored_at timestamp with time zone not null,
  -- The member of whose permission this is the letter. Null for every other file, so that no other can be named as
  -- one.
  letter_of uuid,
  constraint file_pkey PRIMARY KEY (cooperative_id, id),
  constraint file_letter_of_member UNIQUE (cooperative_id, id, letter_of),
  constraint file_check CHECK (length(content) = size_bytes),
  constraint file_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint file_sha256_check CHECK (length(sha256) = 32),
  constraint file_size_bytes_check CHECK (size_bytes >= 0)
);

create trigger file_never_changes BEFORE DELETE OR UPDATE ON file FOR EACH ROW EXECUTE FUNCTION refuse_change();

create policy administrator_or_board_stores on file for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND letter_of IS NULL
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])));
create policy coach_stores_letter on file for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND letter_of IS NOT NULL
      AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy committee_stores on file for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_audits()));
create policy job_mails on file for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND (EXISTS ( SELECT
   FROM mail m
  WHERE m.cooperative_id = file.cooperative_id AND m.attachment_ids @> ARRAY[file.id])));
create policy job_prints_logo on file for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = file.cooperative_id AND i.state = 'issued' AND i.document_id IS NULL
      AND (i.seller ->> 'logoFileId') = file.id::text)));
create policy job_prints_logo_of_quote on file for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = file.cooperative_id AND q.number IS NOT NULL AND q.document_id IS NULL
      AND (q.seller ->> 'logoFileId') = file.id::text)));
create policy member_or_case_manager_stores on file for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND letter_of IS NOT NULL
      AND ((letter_of IN (select asking_members())) OR (letter_of IN (select shared_with_me('permission')))));
create policy owner_sees_all on file for all to gilde_owner
  using (true)
  with check (true);
create policy with_annual_account on file for select to public
  using ((EXISTS ( SELECT
   FROM annual_account a
  WHERE a.cooperative_id = file.cooperative_id AND (a.document_id = file.id OR a.workbook_id = file.id
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board']))))));
create policy with_audit_report on file for select to public
  using ((EXISTS ( SELECT
   FROM audit_report r
  WHERE r.cooperative_id = file.cooperative_id AND r.document_id = file.id)));
create policy with_cooperative on file for select to public
  using ((EXISTS ( SELECT
   FROM cooperative c
  WHERE c.id = file.cooperative_id AND c.logo_file_id = file.id)));
create policy with_cost on file for select to public
  using ((EXISTS ( SELECT
   FROM job_cost c
  WHERE c.cooperative_id = file.cooperative_id AND c.receipt_id = file.id)));
create policy with_e_invoice on file for select to public
  using ((EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = file.cooperative_id AND i.e_invoice_id = file.id)));
create policy with_entry_document on file for select to public
  using ((EXISTS ( SELECT
   FROM entry_document d
  WHERE d.cooperative_id = file.cooperative_id AND d.file_id = file.id)));
create policy with_invoice on file for select to public
  using ((EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = file.cooperative_id AND i.document_id = file.id)));
create policy with_minutes on file for select to public
  using ((EXISTS ( SELECT
   FROM adoption_asked a
  WHERE a.cooperative_id = file.cooperative_id AND a.minutes_id = file.id)));
create policy with_permission on file for select to public
  using ((EXISTS ( SELECT
   FROM benefit_permission p
  WHERE p.cooperative_id = file.cooperative_id AND p.document_id = file.id)));
create policy with_quote on file for select to public
  using ((EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = file.cooperative_id AND q.document_id = file.id)));
create policy with_receipt on file for select to public
  using ((EXISTS ( SELECT
   FROM receipt_page p
  WHERE p.cooperative_id = file.cooperative_id AND p.file_id = file.id)));
create policy with_statement on file for select to public
  using ((EXISTS ( SELECT
   FROM bank_statement s
  WHERE s.cooperative_id = file.cooperative_id AND s.file_id = file.id)));
create policy with_statement_document on file for select to public
  using ((EXISTS ( SELECT
   FROM statement_document d
  WHERE d.cooperative_id = file.cooperative_id AND d.file_id = file.id)));
create policy with_supplier_invoice on file for select to public
  using ((EXISTS ( SELECT
   FROM supplier_invoice i
  WHERE i.cooperative_id = file.cooperative_id AND i.file_id = file.id)));
create policy with_waiting_cost on file for select to public
  using ((EXISTS ( SELECT
   FROM waiting_cost w
  WHERE w.cooperative_id = file.cooperative_id AND w.file_id = file.id)));
create policy work_stores on file for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND letter_of IS NULL
      AND (select asking_as(VARIADIC ARRAY['job', 'operator'])));

grant insert, select on file to gilde_app;
