-- An invoice or credit note. While it is a draft the member may change it; once issued, what the customer was sent
-- never changes (seller and buyer are kept as they were). Amounts in cents; a credit note has negative amounts.
create table invoice (
  cooperative_id uuid not null,
  id uuid not null,
  kind text not null,
  state text not null,
  member_id uuid not null,
  business_id uuid not null,
  customer_id uuid not null,
  credits_id uuid,
  worked_from date not null,
  worked_until date not null,
  prices_include_vat boolean not null,
  reference text not null default '',
  note text not null default '',
  drafted_at timestamp with time zone not null,
  drafted_by uuid not null,
  revision integer not null default 1,
  net bigint not null,
  vat bigint not null,
  total bigint not null,
  number text,
  number_year integer,
  number_in_year integer,
  issued_on date,
  due_on date,
  approved_by uuid,
  vat_mode text,
  share_on text,
  structured_reference text,
  seller jsonb,
  buyer jsonb,
  link_token text,
  document_id uuid,
  entry_id uuid,
  paid bigint not null default 0,
  credited_net bigint not null default 0,
  credited_total bigint not null default 0,
  -- How much of net was shared out so far; the target follows from paid and credited.
  shared_net bigint not null default 0,
  -- What the customer still owes; negative: what we owe the customer.
  open bigint generated always as (
CASE
    WHEN ((state = 'issued') AND (kind = 'invoice')) THEN (((total - credited_total) - paid) - written_off)
    ELSE (0)::bigint
END) stored,
  disputed_at timestamp with time zone,
  -- Who put this revision forward: who submitted it, or wrote in it while it waited.
  submitted_by uuid,
  -- The member who said yes to this revision, when somebody else put it forward.
  agreed_by uuid,
  -- When the transaction began that wrote this revision. Lines that are written in another transaction raise the
  -- revision.
  revised_at timestamp with time zone,
  -- The same document as UBL: byte for byte what is attached inside the PDF. What was issued before migration 056 has
  -- none.
  e_invoice_id uuid,
  -- The most that was agreed for it, in cents without VAT; null: nothing was. It is never asked more.
  agreed_net bigint,
  agreed_total bigint,
  -- Came open from the administration before Gilde, with this list: turnover, VAT and sharing are of there, its paper
  -- too.
  import_id uuid,
  -- What of given_up is not paid, with VAT; written_off_net is its part without. The customer owes it, and we do not
  -- expect it.
  written_off bigint not null default 0,
  written_off_net bigint not null default 0,
  -- What two people said the customer will not pay, in cents with VAT. written_off is what of it is not paid: less
  -- when money comes in after all, and again when that money goes back.
  given_up bigint not null default 0,
  constraint invoice_pkey PRIMARY KEY (cooperative_id, id),
  constraint invoice_cooperative_id_number_year_number_in_year_key UNIQUE (cooperative_id,
      number_year, number_in_year),
  constraint invoice_cooperative_id_business_id_fkey FOREIGN KEY (cooperative_id, business_id)
      REFERENCES business(cooperative_id, id),
  constraint invoice_cooperative_id_credits_id_fkey FOREIGN KEY (cooperative_id, credits_id)
      REFERENCES invoice(cooperative_id, id),
  constraint invoice_cooperative_id_customer_id_fkey FOREIGN KEY (cooperative_id, customer_id)
      REFERENCES customer(cooperative_id, id),
  constraint invoice_cooperative_id_document_id_fkey FOREIGN KEY (cooperative_id, document_id)
      REFERENCES file(cooperative_id, id),
  constraint invoice_cooperative_id_e_invoice_id_fkey FOREIGN KEY (cooperative_id, e_invoice_id)
      REFERENCES file(cooperative_id, id),
  constraint invoice_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint invoice_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint invoice_cooperative_id_import_id_fkey FOREIGN KEY (cooperative_id, import_id)
      REFERENCES import_file(cooperative_id, id),
  constraint invoice_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint invoice_agreed_is_whole CHECK ((agreed_net IS NULL) = (agreed_total IS NULL)),
  constraint invoice_check CHECK (worked_until >= worked_from),
  constraint invoice_check1 CHECK (total = (net + vat)),
  constraint invoice_check2 CHECK ((kind = 'credit-note') = (credits_id IS NOT NULL)),
  constraint invoice_check3 CHECK ((state = 'issued') = (number IS NOT NULL)),
  constraint invoice_given_up_check CHECK (given_up >= 0),
  constraint invoice_has_paper_with_e_invoice CHECK (e_invoice_id IS NULL OR document_id IS NOT NULL),
  constraint invoice_in_series CHECK (
CASE
    WHEN import_id IS NULL THEN (number IS NULL) = (number_year IS NULL)
        AND (number IS NULL) = (number_in_year IS NULL)
    ELSE number_year IS NULL AND number_in_year IS NULL AND kind = 'invoice' AND shared_net = 0
END),
  constraint invoice_issued_is_whole CHECK ((number IS NULL) = (issued_on IS NULL)
      AND (number IS NULL) = (seller IS NULL) AND (number IS NULL) = (buyer IS NULL)
      AND (number IS NULL) = (link_token IS NULL) AND (number IS NULL) = (vat_mode IS NULL)
      AND (number IS NULL) = (share_on IS NULL)),
  constraint invoice_kind_check CHECK (kind = ANY (ARRAY['invoice', 'credit-note'])),
  constraint invoice_note_check CHECK (length(note) <= 1000),
  constraint invoice_number_is_whole CHECK (import_id IS NOT NULL
      OR number = ((number_year || '-') || lpad(number_in_year::text, GREATEST(4, length(number_in_year::text)), '0'))),
  constraint invoice_reference_check CHECK (length(reference) <= 120),
  constraint invoice_share_on_check CHECK (share_on = ANY (ARRAY['payment', 'invoice', 'before'])),
  constraint invoice_shared_before_import CHECK (share_on IS NULL OR (share_on = 'before') = (import_id IS NOT NULL)),
  constraint invoice_state_check CHECK (state = ANY (ARRAY['draft', 'submitted', 'returned', 'issued', 'withdrawn'])),
  constraint invoice_two_people CHECK (kind = 'credit-note' OR approved_by IS NULL OR submitted_by IS NULL
      OR approved_by <> submitted_by OR agreed_by IS NOT NULL AND agreed_by <> approved_by),
  constraint invoice_vat_mode_check CHECK (vat_mode = ANY (ARRAY['normal', 'kor'])),
  constraint invoice_written_off_check CHECK (written_off >= 0)
);

create index invoice_by_customer on invoice (cooperative_id, customer_id);
create index invoice_by_document on invoice (cooperative_id, document_id) WHERE (document_id IS NOT NULL);
create index invoice_by_e_invoice on invoice (cooperative_id, e_invoice_id) WHERE (e_invoice_id IS NOT NULL);
create index invoice_by_import on invoice (cooperative_id, import_id) WHERE (import_id IS NOT NULL);
create unique index invoice_by_link on invoice (link_token) WHERE (link_token IS NOT NULL);
create index invoice_by_member on invoice (cooperative_id, member_id, drafted_at DESC, id DESC);
create unique index invoice_by_number on invoice (cooperative_id, number) WHERE (number IS NOT NULL);
create index invoice_by_state on invoice (cooperative_id, state, drafted_at);
create index invoice_disputed on invoice (cooperative_id, issued_on DESC, id DESC) WHERE (disputed_at IS NOT NULL);
create index invoice_issued on invoice (cooperative_id, issued_on DESC, id DESC) WHERE (state = 'issued');
create index invoice_open on invoice (cooperative_id, issued_on DESC, id DESC) INCLUDE (customer_id, member_id,
    due_on, open) WHERE (open <> 0);
create index invoice_unprinted on invoice (cooperative_id, ((seller ->> 'logoFileId'))) WHERE ((state = 'issued')
    AND (document_id IS NULL));
create index invoice_written_off on invoice (cooperative_id) WHERE (written_off > 0);

create trigger invoice_answer_of_partner BEFORE UPDATE ON invoice FOR EACH ROW
    EXECUTE FUNCTION keep_answer_of_partner();
create trigger invoice_begins_as_draft BEFORE INSERT ON invoice FOR EACH ROW EXECUTE FUNCTION begin_as_draft();
create trigger invoice_credited_by_two AFTER UPDATE ON invoice FOR EACH ROW WHEN (new.kind = 'credit-note'
    AND new.state = 'issued' AND old.state <> 'issued') EXECUTE FUNCTION keep_credit_asked();
create trigger invoice_has_a_share AFTER INSERT ON invoice REFERENCING NEW TABLE AS begun FOR EACH STATEMENT
    EXECUTE FUNCTION begin_with_one_share();
create trigger invoice_issued_stays BEFORE DELETE OR UPDATE ON invoice FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of_issued();
create trigger invoice_list_by_two AFTER INSERT ON invoice REFERENCING NEW TABLE AS begun FOR EACH STATEMENT
    EXECUTE FUNCTION keep_list_by_two();
create trigger invoice_share_follows AFTER UPDATE OF net, member_id ON invoice FOR EACH ROW WHEN (new.net <> old.net
    OR new.member_id <> old.member_id) EXECUTE FUNCTION the_one_share_follows();
create trigger invoice_shares_agreed BEFORE UPDATE ON invoice FOR EACH ROW WHEN (new.state = 'issued'
    AND old.state <> 'issued') EXECUTE FUNCTION keep_shares_agreed();
create constraint trigger invoice_stands_true AFTER UPDATE OF paid, credited_net, credited_total, given_up,
    written_off, written_off_net ON invoice DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION keep_invoice_standing();
create trigger invoice_two_people BEFORE INSERT OR UPDATE ON invoice FOR EACH ROW EXECUTE FUNCTION keep_two_people();
create trigger invoice_two_sides BEFORE DELETE OR UPDATE ON invoice FOR EACH ROW WHEN (asking_doer() IS NOT NULL)
    EXECUTE FUNCTION keep_two_sides_of_whole('invoice_share', 'invoice_id');

create policy books_are_read on invoice for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_has_role(VARIADIC ARRAY['auditor'])));
create policy joint_is_answered on invoice for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select asking_joint_invoices(true)))
      AND state = 'submitted')
  with check (cooperative_id = ((select asking_cooperative())) AND (id IN (select asking_joint_invoices(true)))
      AND (state = ANY (ARRAY['submitted', 'draft'])));
create policy joint_is_read on invoice for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select asking_joint_invoices(true))));
create policy link_reads on invoice for select to public
  using (((cooperative_id, id) IN ( SELECT asking_linked_invoices.cooperative_id,
    asking_linked_invoices.invoice_id
   FROM asking_linked_invoices() asking_linked_invoices(cooperative_id, invoice_id))));
create policy office on invoice for all to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy own_changes on invoice for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (state = ANY (ARRAY['draft', 'returned', 'submitted'])))
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (state = ANY (ARRAY['draft', 'returned', 'submitted', 'withdrawn']))
      AND (business_id IN (select asking_businesses())));
create policy own_drafts on invoice for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (business_id IN (select asking_businesses())) AND (state = ANY (ARRAY['draft', 'submitted']))
      AND kind = 'invoice');
create policy own_name_insert on invoice as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR import_id IS NOT NULL OR (drafted_by IS NULL
      OR drafted_by = ((select asking_person()))) AND (submitted_by IS NULL
      OR submitted_by = ((select asking_person()))) AND (agreed_by IS NULL OR agreed_by = ((select asking_person())))
      AND (approved_by IS NULL OR approved_by = ((select asking_person()))));
create policy own_reads on invoice for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_removes on invoice for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (state = ANY (ARRAY['draft', 'returned'])));
create policy owner_sees_all on invoice for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select, update on invoice to gilde_app;
