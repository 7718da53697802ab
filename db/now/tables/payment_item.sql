-- One payment of a batch, as it goes to the bank. It lives until the bank statement shows it, the bank rejects it or
-- the batch is withdrawn; while it lives nothing of the same is paid again.
create table payment_item (
  cooperative_id uuid not null,
  id uuid not null,
  batch_id uuid not null,
  "position" integer not null,
  source text not null,
  -- What is paid: the cost, the customer, or the member whose money it is.
  about_id uuid not null,
  member_id uuid,
  payout_answer_id uuid,
  account_id uuid,
  payee_name text not null,
  iban text not null,
  amount bigint not null,
  reference text not null default '',
  description text not null default '',
  end_to_end_id text not null,
  closed_as text,
  closed_at timestamp with time zone,
  closed_by uuid,
  closed_why text not null default '',
  entry_id uuid,
  -- The entry of the line by which the money came back, of one that had been shown.
  back_entry_id uuid,
  job_cost_id uuid generated always as (
CASE
    WHEN (source = 'job-cost') THEN about_id
    ELSE NULL::uuid
END) stored,
  customer_id uuid generated always as (
CASE
    WHEN (source = 'refund') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- Who is paid, of an invoice of a supplier: on the account in the register of suppliers.
  supplier_id uuid,
  supplier_invoice_id uuid generated always as (
CASE
    WHEN (source = 'supplier-invoice') THEN about_id
    ELSE NULL::uuid
END) stored,
  vat_return_id uuid generated always as (
CASE
    WHEN (source = 'vat') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- Who is paid: a supplier, member, customer or municipality; the Belastingdienst has the id of the co-operative.
  -- Follows from the account.
  payee_id uuid not null,
  constraint payment_item_pkey PRIMARY KEY (cooperative_id, id),
  constraint payment_item_cooperative_id_batch_id_position_key UNIQUE (cooperative_id, batch_id, "position"),
  constraint payment_item_cooperative_id_end_to_end_id_key UNIQUE (cooperative_id, end_to_end_id),
  constraint payment_item_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id),
  constraint payment_item_cooperative_id_account_id_fkey FOREIGN KEY (cooperative_id, account_id)
      REFERENCES payee_account(cooperative_id, id),
  constraint payment_item_cooperative_id_back_entry_id_fkey FOREIGN KEY (cooperative_id, back_entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint payment_item_cooperative_id_batch_id_fkey FOREIGN KEY (cooperative_id, batch_id)
      REFERENCES payment_batch(cooperative_id, id),
  constraint payment_item_cooperative_id_customer_id_fkey FOREIGN KEY (cooperative_id, customer_id)
      REFERENCES customer(cooperative_id, id),
  constraint payment_item_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint payment_item_cooperative_id_job_cost_id_fkey FOREIGN KEY (cooperative_id, job_cost_id)
      REFERENCES job_cost(cooperative_id, id),
  constraint payment_item_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint payment_item_cooperative_id_payout_answer_id_fkey FOREIGN KEY (cooperative_id, payout_answer_id)
      REFERENCES payout_answer(cooperative_id, id),
  constraint payment_item_cooperative_id_supplier_id_fkey FOREIGN KEY (cooperative_id, supplier_id)
      REFERENCES supplier(cooperative_id, id),
  constraint payment_item_cooperative_id_supplier_invoice_id_fkey FOREIGN KEY (cooperative_id, supplier_invoice_id)
      REFERENCES supplier_invoice(cooperative_id, id),
  constraint payment_item_cooperative_id_vat_return_id_fkey FOREIGN KEY (cooperative_id, vat_return_id)
      REFERENCES vat_return(cooperative_id, id),
  constraint payment_item_amount_check CHECK (amount > 0 AND amount < '100000000000'::bigint),
  constraint payment_item_back_by_entry
      CHECK ((NOT closed_as IS DISTINCT FROM 'returned') = (back_entry_id IS NOT NULL)),
  constraint payment_item_check1 CHECK ((source = 'payout') = (payout_answer_id IS NOT NULL)),
  constraint payment_item_check2 CHECK ((closed_as IS NULL) = (closed_at IS NULL)),
  constraint payment_item_closed_as_check
      CHECK (closed_as = ANY (ARRAY['withdrawn', 'rejected', 'settled', 'returned'])),
  constraint payment_item_closed_why_check CHECK (length(closed_why) <= 500),
  constraint payment_item_description_check CHECK (length(description) <= 140),
  constraint payment_item_end_to_end_id_check CHECK (length(end_to_end_id) >= 1 AND length(end_to_end_id) <= 35),
  constraint payment_item_of_member
      CHECK ((source = ANY (ARRAY['refund', 'supplier-invoice', 'vat'])) = (member_id IS NULL)),
  constraint payment_item_of_supplier CHECK ((source = 'supplier-invoice') = (supplier_id IS NOT NULL)
      AND (supplier_id IS NULL) = (account_id IS NOT NULL)),
  constraint payment_item_payee_name_check CHECK (length(payee_name) >= 1 AND length(payee_name) <= 70),
  constraint payment_item_position_check CHECK ("position" > 0),
  constraint payment_item_reference_check CHECK (length(reference) <= 35),
  constraint payment_item_settled_by_entry CHECK (closed_as IS NULL
      OR (closed_as = ANY (ARRAY['settled', 'returned'])) = (entry_id IS NOT NULL)),
  constraint payment_item_source_check
      CHECK (source = ANY (ARRAY['job-cost', 'supplier-invoice', 'vat', 'refund', 'municipal-share', 'payout']))
);

create unique index payment_item_answer_once on payment_item (cooperative_id, payout_answer_id)
    WHERE ((closed_as IS NULL) OR (closed_as = 'settled'));
create index payment_item_by_account on payment_item (cooperative_id, account_id);
create index payment_item_by_back_entry on payment_item (cooperative_id, back_entry_id)
    WHERE (back_entry_id IS NOT NULL);
create index payment_item_by_entry on payment_item (cooperative_id, entry_id) WHERE (entry_id IS NOT NULL);
create index payment_item_by_member on payment_item (cooperative_id, member_id) WHERE (member_id IS NOT NULL);
create index payment_item_by_supplier on payment_item (cooperative_id, supplier_id) WHERE (supplier_id IS NOT NULL);
create unique index payment_item_lives_once on payment_item (cooperative_id, source, about_id)
    WHERE (closed_as IS NULL);

create trigger payment_item_has_its_payee BEFORE INSERT ON payment_item FOR EACH ROW
    EXECUTE FUNCTION payee_of_payment_item();
create trigger payment_item_kept BEFORE INSERT OR UPDATE ON payment_item FOR EACH ROW
    EXECUTE FUNCTION keep_payment_item();

create policy administrator_keeps on payment_item for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on payment_item for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy own on payment_item for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on payment_item as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR closed_by IS NULL OR closed_by = ((select asking_person())));
create policy owner_sees_all on payment_item for all to gilde_owner
  using (true)
  with check (true);
create policy treasurer_reads on payment_item for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['treasurer'])));
create policy treasurer_says_no on payment_item for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['treasurer']))
      AND closed_as IS NULL AND (EXISTS ( SELECT
   FROM payment_batch b
  WHERE b.cooperative_id = payment_item.cooperative_id AND b.id = payment_item.batch_id AND b.released_at IS NULL
      AND b.withdrawn_by = ((select asking_person())))))
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['treasurer']))
      AND closed_as = 'withdrawn' AND closed_by = ((select asking_person())) AND entry_id IS NULL
      AND back_entry_id IS NULL);

grant insert, select on payment_item to gilde_app;
grant update (closed_as, closed_at, closed_by, closed_why, entry_id, back_entry_id) on payment_item to gilde_app;
