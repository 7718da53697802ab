-- What a supplier wants to be paid; a credit note has a total below zero. Amounts in cents. vat_stated is what stands
-- on it; vat is deducted, vat_owed is what the co-operative owes itself where VAT is reversed. Booked when entry_id
-- is there; closed: refused before it was booked, or taken back after.
create table supplier_invoice (
  cooperative_id uuid not null,
  id uuid not null,
  supplier_id uuid not null,
  number text not null,
  description text not null,
  invoiced_on date not null,
  due_on date not null,
  reference text not null default '',
  kind text not null,
  account text,
  member_id uuid,
  request_id uuid,
  vat_code text not null,
  vat_rate integer,
  vat_stated bigint not null,
  total bigint not null,
  file_id uuid not null,
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  net bigint,
  vat bigint,
  vat_owed bigint,
  entry_id uuid,
  cost_id uuid,
  approved_by uuid,
  approved_at timestamp with time zone,
  closed_by uuid,
  closed_at timestamp with time zone,
  closed_why text not null default '',
  paid bigint not null default 0,
  constraint supplier_invoice_pkey PRIMARY KEY (cooperative_id, id),
  constraint supplier_invoice_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES person(id),
  constraint supplier_invoice_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id),
  constraint supplier_invoice_cooperative_id_account_fkey FOREIGN KEY (cooperative_id, account)
      REFERENCES account(cooperative_id, code),
  constraint supplier_invoice_cooperative_id_cost_id_fkey FOREIGN KEY (cooperative_id, cost_id)
      REFERENCES job_cost(cooperative_id, id),
  constraint supplier_invoice_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint supplier_invoice_cooperative_id_file_id_fkey FOREIGN KEY (cooperative_id, file_id)
      REFERENCES file(cooperative_id, id),
  constraint supplier_invoice_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint supplier_invoice_cooperative_id_request_id_fkey FOREIGN KEY (cooperative_id, request_id)
      REFERENCES pot_request(cooperative_id, id),
  constraint supplier_invoice_cooperative_id_supplier_id_fkey FOREIGN KEY (cooperative_id, supplier_id)
      REFERENCES supplier(cooperative_id, id),
  constraint supplier_invoice_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id),
  constraint supplier_invoice_adds_up CHECK (entry_id IS NULL OR (net + vat) = (total + vat_owed)),
  constraint supplier_invoice_booked CHECK ((entry_id IS NULL) = (net IS NULL)
      AND (entry_id IS NULL) = (approved_by IS NULL)),
  constraint supplier_invoice_closed_why_check CHECK (length(closed_why) <= 500),
  constraint supplier_invoice_description_check CHECK (length(description) >= 1 AND length(description) <= 200),
  constraint supplier_invoice_kind_check CHECK (kind = ANY (ARRAY['job-cost', 'pot', 'training-pot', 'shared'])),
  constraint supplier_invoice_number_check CHECK (length(number) >= 1 AND length(number) <= 60),
  constraint supplier_invoice_of_kind CHECK (
CASE kind
    WHEN 'shared' THEN account IS NOT NULL AND member_id IS NULL AND request_id IS NULL
    WHEN 'pot' THEN account IS NULL AND member_id IS NOT NULL AND request_id IS NOT NULL
    WHEN 'job-cost' THEN account IS NULL AND member_id IS NOT NULL AND request_id IS NULL
    ELSE account IS NULL AND request_id IS NULL
END),
  constraint supplier_invoice_paid CHECK (paid >= LEAST(0::bigint, total) AND paid <= GREATEST(0::bigint, total)),
  constraint supplier_invoice_rate
      CHECK ((vat_rate IS NOT NULL) = (vat_code = ANY (ARRAY['reversed-in-nl', 'from-eu', 'from-outside-eu']))),
  constraint supplier_invoice_reference_check CHECK (length(reference) <= 140),
  constraint supplier_invoice_total_check CHECK (total <> 0),
  constraint supplier_invoice_vat_code_check
      CHECK (vat_code = ANY (ARRAY['input', 'none', 'reversed-in-nl', 'from-eu', 'from-outside-eu'])),
  constraint supplier_invoice_vat_rate_check CHECK (vat_rate >= 1 AND vat_rate <= 10000)
);

create index supplier_invoice_by_file on supplier_invoice (cooperative_id, file_id);
create index supplier_invoice_of_cost on supplier_invoice (cooperative_id, cost_id) WHERE (cost_id IS NOT NULL);
create unique index supplier_invoice_once on supplier_invoice (cooperative_id,
    supplier_id, regexp_replace(upper(number), '[^A-Z0-9]', '', 'g')) WHERE (closed_at IS NULL);
create index supplier_invoice_open on supplier_invoice (cooperative_id, due_on) WHERE ((closed_at IS NULL)
    AND (paid <> total));

create trigger supplier_invoice_by_two BEFORE INSERT OR UPDATE ON supplier_invoice FOR EACH ROW
    EXECUTE FUNCTION keep_supplier_invoice();
create trigger supplier_invoice_kept_while_paying BEFORE UPDATE OF closed_at ON supplier_invoice FOR EACH ROW
    WHEN (old.closed_at IS NULL AND new.closed_at IS NOT NULL) EXECUTE FUNCTION keep_while_paying('supplier-invoice');

create policy administrator_keeps on supplier_invoice for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on supplier_invoice for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy own_name_insert on supplier_invoice as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (entered_by IS NULL
      OR entered_by = ((select asking_person()))) AND (approved_by IS NULL
      OR approved_by = ((select asking_person()))) AND (closed_by IS NULL OR closed_by = ((select asking_person()))));
create policy owner_sees_all on supplier_invoice for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on supplier_invoice to gilde_app;
grant update (net, vat, vat_owed, entry_id, cost_id, approved_by, approved_at, closed_by, closed_at, closed_why,
    paid) on supplier_invoice to gilde_app;
