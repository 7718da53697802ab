-- Who may read a file follows from the row that names it, and nothing else: what no row names is read by nobody, and a
-- domain that comes (the receipts of a household, the notes of a coach) opens its own files and no others. Before this,
-- the office read every file, whatever it was, and whoever was anything here could store one.

drop policy office_reads on file;
drop policy whoever_belongs_stores on file;
drop policy own_document on file;
drop policy own_receipt on file;
drop policy link_reads on file;
drop policy logo_is_open on file;

create index job_cost_by_receipt on job_cost (cooperative_id, receipt_id);
create index bank_statement_by_file on bank_statement (cooperative_id, file_id);
create index mail_by_attachment on mail using gin (attachment_ids);
-- The invoices of which the paper is still to be made, and the logo it gets. As good as empty.
create index invoice_unprinted on invoice (cooperative_id, (seller ->> 'logoFileId'))
  where state = 'issued' and document_id is null;

-- Each looks from the file to the row that names it, by an index. The row is seen under its own policies, so the file is
-- open to exactly those who see the row: with invoice, also to the customer with its link.

-- The co-operative: its logo, wherever its name is seen.
create policy with_cooperative on file for select using (exists (
  select from cooperative c where c.id = file.cooperative_id and c.logo_file_id = file.id));
create policy administrator_or_board_stores on file for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator', 'board')));

-- Sales: the document of an invoice. A job prints with the logo of the day of issue, which may be another by now.
create policy with_invoice on file for select using (exists (
  select from invoice i where i.cooperative_id = file.cooperative_id and i.document_id = file.id));
create policy job_prints_logo on file for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')) and exists (
    select from invoice i where i.cooperative_id = file.cooperative_id and i.state = 'issued' and i.document_id is null
      and i.seller ->> 'logoFileId' = file.id::text));
create policy job_mails on file for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')) and exists (
    select from mail m where m.cooperative_id = file.cooperative_id and m.attachment_ids @> array[file.id]));

-- Spending: the receipt of a cost. Bank: an uploaded file. Both are stored by the administrator, as above.
create policy with_cost on file for select using (exists (
  select from job_cost c where c.cooperative_id = file.cooperative_id and c.receipt_id = file.id));
create policy with_statement on file for select using (exists (
  select from bank_statement s where s.cooperative_id = file.cooperative_id and s.file_id = file.id));

-- A job stores what it printed, the operator's command the bank file it reads.
create policy work_stores on file for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job', 'operator')));
