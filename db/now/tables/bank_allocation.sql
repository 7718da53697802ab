-- Which part of a bank line belongs to what, in cents with the sign of the line. The parts add up to the line.
create table bank_allocation (
  cooperative_id uuid not null,
  match_id uuid not null,
  "position" smallint not null,
  kind text not null,
  amount bigint not null,
  invoice_id uuid,
  job_cost_id uuid,
  member_id uuid,
  account text not null,
  -- What money out of a pot is for, as the scheme names it.
  purpose text,
  supplier_invoice_id uuid,
  constraint bank_allocation_pkey PRIMARY KEY (cooperative_id, match_id, "position"),
  constraint bank_allocation_cooperative_id_account_fkey FOREIGN KEY (cooperative_id, account)
      REFERENCES account(cooperative_id, code),
  constraint bank_allocation_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint bank_allocation_cooperative_id_job_cost_id_fkey FOREIGN KEY (cooperative_id, job_cost_id)
      REFERENCES job_cost(cooperative_id, id),
  constraint bank_allocation_cooperative_id_match_id_fkey FOREIGN KEY (cooperative_id, match_id)
      REFERENCES bank_match(cooperative_id, id),
  constraint bank_allocation_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint bank_allocation_cooperative_id_supplier_invoice_id_fkey FOREIGN KEY (cooperative_id, supplier_invoice_id)
      REFERENCES supplier_invoice(cooperative_id, id),
  constraint bank_allocation_amount_check CHECK (amount <> 0),
  constraint bank_allocation_kind_check
      CHECK (kind = ANY (ARRAY['invoice', 'overpayment', 'job-cost', 'supplier-invoice', 'pot', 'account'])),
  constraint bank_allocation_purpose CHECK (
CASE
    WHEN kind = 'pot' THEN amount > 0 OR purpose IS NOT NULL
    ELSE purpose IS NULL
END),
  constraint bank_allocation_purpose_check
      CHECK (purpose = ANY (ARRAY['investment', 'training', 'materials', 'business-cost', 'job-cost', 'payout'])),
  constraint bank_allocation_supplier_invoice CHECK ((supplier_invoice_id IS NOT NULL) = (kind = 'supplier-invoice'))
);

create index bank_allocation_by_invoice on bank_allocation (cooperative_id, invoice_id)
    WHERE (invoice_id IS NOT NULL);

create policy administrator_keeps on bank_allocation for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on bank_allocation for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy job_or_operator_keeps on bank_allocation for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job', 'operator'])));
create policy owner_sees_all on bank_allocation for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on bank_allocation to gilde_app;
