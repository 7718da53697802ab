-- A cost of any kind, with its receipt; the name is from when all were of a job. Amounts in cents; vat is what the
-- co-operative may deduct, so nothing under the KOR. paid_by member: the co-operative owes it to the member.
create table job_cost (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  invoice_id uuid,
  supplier text not null,
  description text not null,
  spent_on date not null,
  net bigint not null,
  vat bigint not null,
  total bigint not null,
  paid_by text not null,
  receipt_id uuid not null,
  entry_id uuid not null,
  booked_at timestamp with time zone not null,
  booked_by uuid not null,
  reversed_at timestamp with time zone,
  reversed_by uuid,
  reversal_reason text,
  paid bigint not null default 0,
  -- What it does: job-cost and travel lower net turnover; pot is taken out of the pot under a request.
  kind text not null,
  account text,
  request_id uuid,
  -- What was unusual and said knowingly when it was booked: the pot goes below zero, or it is more than pot and open
  -- work.
  sure text[] not null default '{}'[],
  -- The entry that says the member had paid after all; from then the co-operative owes it to them.
  payer_entry_id uuid,
  constraint job_cost_pkey PRIMARY KEY (cooperative_id, id),
  constraint job_cost_cooperative_id_account_fkey FOREIGN KEY (cooperative_id, account)
      REFERENCES account(cooperative_id, code),
  constraint job_cost_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint job_cost_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint job_cost_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint job_cost_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint job_cost_cooperative_id_payer_entry_id_fkey FOREIGN KEY (cooperative_id, payer_entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint job_cost_cooperative_id_receipt_id_fkey FOREIGN KEY (cooperative_id, receipt_id)
      REFERENCES file(cooperative_id, id),
  constraint job_cost_cooperative_id_request_id_fkey FOREIGN KEY (cooperative_id, request_id)
      REFERENCES pot_request(cooperative_id, id),
  constraint job_cost_check CHECK (total = (net + vat)),
  constraint job_cost_description_check CHECK (length(description) >= 1 AND length(description) <= 300),
  constraint job_cost_kind_check CHECK (kind = ANY (ARRAY['job-cost', 'travel', 'pot', 'training-pot', 'shared'])),
  constraint job_cost_of_kind CHECK ((account IS NOT NULL) = (kind = 'shared')
      AND (request_id IS NOT NULL) = (kind = 'pot')),
  constraint job_cost_one_side CHECK (net > 0 AND vat >= 0 OR net < 0 AND vat <= 0),
  constraint job_cost_other_payer CHECK (payer_entry_id IS NULL OR paid_by = 'member'),
  constraint job_cost_paid_by_check CHECK (paid_by = ANY (ARRAY['cooperative', 'member'])),
  constraint job_cost_supplier_check CHECK (length(supplier) >= 1 AND length(supplier) <= 120),
  constraint job_cost_sure_check CHECK (sure <@ ARRAY['below-zero', 'more-than-work'])
);

create index job_cost_by_member on job_cost (cooperative_id, member_id, spent_on DESC);
create index job_cost_by_receipt on job_cost (cooperative_id, receipt_id);

create trigger job_cost_by_two BEFORE INSERT ON job_cost FOR EACH ROW EXECUTE FUNCTION keep_cost_by_two();
create trigger job_cost_kept_while_paying BEFORE UPDATE OF reversed_at ON job_cost FOR EACH ROW
    WHEN (old.reversed_at IS NULL AND new.reversed_at IS NOT NULL) EXECUTE FUNCTION keep_while_paying('job-cost');
create trigger job_cost_of_its_invoice BEFORE INSERT ON job_cost FOR EACH ROW EXECUTE FUNCTION keep_cost_of_job();
create trigger job_cost_payer BEFORE UPDATE OF paid_by ON job_cost FOR EACH ROW EXECUTE FUNCTION keep_payer_of_cost();

create policy books_are_read on job_cost for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_has_role(VARIADIC ARRAY['auditor'])));
create policy carried_is_read on job_cost for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN ( SELECT s.cost_id
   FROM job_cost_share s
  WHERE s.cooperative_id = ((select asking_cooperative())) AND (s.member_id IN (select asking_members())))));
create policy office on job_cost for all to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy own on job_cost for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on job_cost as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (booked_by IS NULL OR booked_by = ((select asking_person())))
      AND (reversed_by IS NULL OR reversed_by = ((select asking_person()))));
create policy owner_sees_all on job_cost for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on job_cost to gilde_app;
grant update (paid_by, reversed_at, reversed_by, reversal_reason, paid, payer_entry_id) on job_cost to gilde_app;
