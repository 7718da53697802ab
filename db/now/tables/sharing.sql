-- One event that was shared out: how much turnover (excluding VAT) and job costs it brought, under which scheme
-- version, and what stood before it, so that the sum can be shown in full ever after.
create table sharing (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  scheme_version_id uuid not null,
  year integer not null,
  entry_id uuid,
  counts_on date not null,
  turnover bigint not null,
  job_costs bigint not null,
  cause text not null,
  invoice_id uuid,
  cost_id uuid,
  turnover_before bigint not null,
  job_costs_before bigint not null,
  pot_before bigint not null,
  overflow_before bigint not null,
  shared_at timestamp with time zone not null,
  -- The payment, reversal or credit note that brought it; an invoice or cost has none.
  settlement_id uuid,
  -- The work for another member that brought it.
  inside_job_id uuid,
  constraint sharing_pkey PRIMARY KEY (cooperative_id, id),
  constraint sharing_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint sharing_cooperative_id_inside_job_id_fkey FOREIGN KEY (cooperative_id, inside_job_id)
      REFERENCES inside_job(cooperative_id, id),
  constraint sharing_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint sharing_cooperative_id_scheme_version_id_fkey FOREIGN KEY (cooperative_id, scheme_version_id)
      REFERENCES scheme_version(cooperative_id, id),
  constraint sharing_cooperative_id_settlement_id_fkey FOREIGN KEY (cooperative_id, settlement_id)
      REFERENCES settlement(cooperative_id, id),
  constraint sharing_cost FOREIGN KEY (cooperative_id, cost_id) REFERENCES job_cost(cooperative_id,
      id) DEFERRABLE INITIALLY DEFERRED,
  constraint sharing_invoice FOREIGN KEY (cooperative_id, invoice_id) REFERENCES invoice(cooperative_id,
      id) DEFERRABLE INITIALLY DEFERRED,
  constraint sharing_cause_check
      CHECK (cause = ANY (ARRAY['payment', 'invoice', 'credit', 'cost', 'reversal', 'write-off']))
);

create index sharing_by_cost on sharing (cooperative_id, cost_id) WHERE (cost_id IS NOT NULL);
create index sharing_by_inside_job on sharing (cooperative_id, inside_job_id) WHERE (inside_job_id IS NOT NULL);
create index sharing_by_invoice on sharing (cooperative_id, invoice_id) WHERE (invoice_id IS NOT NULL);
create index sharing_by_member on sharing (cooperative_id, member_id, counts_on DESC, id DESC);
create index sharing_by_settlement on sharing (cooperative_id, settlement_id) WHERE (settlement_id IS NOT NULL);

create trigger sharing_never_changes BEFORE DELETE OR UPDATE ON sharing FOR EACH ROW EXECUTE FUNCTION refuse_change();

create policy books_are_read on sharing for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy office_posts on sharing for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy own on sharing for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on sharing for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on sharing to gilde_app;
