-- A sale without an invoice that somebody wrote down for a line of the bank: the invoice it was written down as.
create table bank_sale (
  cooperative_id uuid not null,
  line_id uuid not null,
  invoice_id uuid not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint bank_sale_pkey PRIMARY KEY (cooperative_id, line_id, invoice_id),
  constraint bank_sale_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id) ON DELETE CASCADE,
  constraint bank_sale_cooperative_id_line_id_fkey FOREIGN KEY (cooperative_id, line_id)
      REFERENCES bank_line(cooperative_id, id),
  constraint bank_sale_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id)
);

create index bank_sale_by_invoice on bank_sale (cooperative_id, invoice_id);

create policy administrator_or_auditor_reads on bank_sale for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor'])));
create policy administrator_writes on bank_sale for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND written_by = ((select asking_person())));
create policy job_reads on bank_sale for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy owner_sees_all on bank_sale for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on bank_sale to gilde_app;
