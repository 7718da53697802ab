-- A bank account of the co-operative and the ledger account it is booked on.
create table bank_account (
  cooperative_id uuid not null,
  id uuid not null,
  iban text not null,
  name text not null default '',
  account text not null,
  constraint bank_account_pkey PRIMARY KEY (cooperative_id, id),
  constraint bank_account_cooperative_id_iban_key UNIQUE (cooperative_id, iban),
  constraint bank_account_cooperative_id_account_fkey FOREIGN KEY (cooperative_id, account)
      REFERENCES account(cooperative_id, code),
  constraint bank_account_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint bank_account_iban_check CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$')
);

create policy administrator_keeps on bank_account for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on bank_account for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy job_or_operator_keeps on bank_account for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job', 'operator'])));
create policy owner_sees_all on bank_account for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on bank_account to gilde_app;
