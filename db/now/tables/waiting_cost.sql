-- A cost above the limit as one person filled it in, until another says yes, which books it under the same id, or no
-- with the reason. Amounts in cents; vat as it stands on the receipt. sure: what was unusual about it and said
-- knowingly. file_id: the receipt that came with the form; receipt_id: the one in the tray.
create table waiting_cost (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  invoice_id uuid,
  supplier text not null,
  description text not null,
  spent_on date not null,
  total bigint not null,
  vat bigint not null,
  paid_by text not null,
  by_all boolean not null,
  kind text not null,
  account text,
  request_id uuid,
  sure text[] not null,
  file_id uuid,
  receipt_id uuid,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  why text not null default '',
  constraint waiting_cost_pkey PRIMARY KEY (cooperative_id, id),
  constraint waiting_cost_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint waiting_cost_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint waiting_cost_cooperative_id_account_fkey FOREIGN KEY (cooperative_id, account)
      REFERENCES account(cooperative_id, code),
  constraint waiting_cost_cooperative_id_file_id_fkey FOREIGN KEY (cooperative_id, file_id)
      REFERENCES file(cooperative_id, id),
  constraint waiting_cost_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint waiting_cost_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint waiting_cost_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint waiting_cost_cooperative_id_receipt_id_fkey FOREIGN KEY (cooperative_id, receipt_id)
      REFERENCES receipt(cooperative_id, id),
  constraint waiting_cost_cooperative_id_request_id_fkey FOREIGN KEY (cooperative_id, request_id)
      REFERENCES pot_request(cooperative_id, id),
  constraint waiting_cost_answer_check CHECK (answer = ANY (ARRAY['yes', 'no'])),
  constraint waiting_cost_check CHECK (num_nonnulls(answer, answered_by, answered_at) = ANY (ARRAY[0, 3])),
  constraint waiting_cost_check1 CHECK (answer IS DISTINCT FROM 'no' OR why <> ''),
  constraint waiting_cost_description_check CHECK (length(description) >= 1 AND length(description) <= 300),
  constraint waiting_cost_has_its_receipt CHECK (num_nonnulls(file_id, receipt_id) = 1),
  constraint waiting_cost_kind_check CHECK (kind = ANY (ARRAY['job-cost', 'pot', 'training-pot', 'shared'])),
  constraint waiting_cost_paid_by_check CHECK (paid_by = ANY (ARRAY['cooperative', 'member'])),
  constraint waiting_cost_supplier_check CHECK (length(supplier) >= 1 AND length(supplier) <= 120),
  constraint waiting_cost_sure_check CHECK (sure <@ ARRAY['below-zero', 'more-than-work']),
  constraint waiting_cost_total_check CHECK (total > 0),
  constraint waiting_cost_vat_check CHECK (vat >= 0),
  constraint waiting_cost_why_check CHECK (length(why) <= 500)
);

create index waiting_cost_by_file on waiting_cost (cooperative_id, file_id) WHERE (file_id IS NOT NULL);
create index waiting_cost_open on waiting_cost (cooperative_id, asked_at) WHERE (answer IS NULL);
create unique index waiting_cost_receipt_once on waiting_cost (cooperative_id, receipt_id) WHERE (answer IS NULL);

create trigger waiting_cost_in_own_name BEFORE INSERT OR UPDATE ON waiting_cost FOR EACH ROW
    EXECUTE FUNCTION keep_waiting_cost();

create policy administrator_keeps on waiting_cost for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on waiting_cost for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy own_name_insert on waiting_cost as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (asked_by IS NULL OR asked_by = ((select asking_person())))
      AND (answered_by IS NULL OR answered_by = ((select asking_person()))));
create policy owner_sees_all on waiting_cost for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on waiting_cost to gilde_app;
grant update (answer, answered_by, answered_at, why) on waiting_cost to gilde_app;
