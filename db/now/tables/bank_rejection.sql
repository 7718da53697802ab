-- A proposal that a person said no to: it is not made again.
create table bank_rejection (
  cooperative_id uuid not null,
  line_id uuid not null,
  invoice_id uuid not null,
  rejected_by uuid not null,
  rejected_at timestamp with time zone not null,
  constraint bank_rejection_pkey PRIMARY KEY (cooperative_id, line_id, invoice_id),
  constraint bank_rejection_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint bank_rejection_cooperative_id_line_id_fkey FOREIGN KEY (cooperative_id, line_id)
      REFERENCES bank_line(cooperative_id, id)
);

create policy administrator_keeps on bank_rejection for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on bank_rejection for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy job_or_operator_keeps on bank_rejection for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job', 'operator'])));
create policy own_name_insert on bank_rejection as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR rejected_by IS NULL
      OR rejected_by = ((select asking_person())));
create policy owner_sees_all on bank_rejection for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on bank_rejection to gilde_app;
