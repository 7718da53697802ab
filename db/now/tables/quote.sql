-- What is offered to a customer, in the name of the co-operative. Once sent it never changes; a newer version is a
-- row of its own (replaces_id). Amounts in cents; lines and vat_amounts as on an invoice, whole numbers as text;
-- billing: in which parts it is invoiced, empty for one. That it is past valid_until is read from the day, not kept.
-- valid_days: null is as many as the co-operative gives.
create table quote (
  cooperative_id uuid not null,
  id uuid not null,
  state text not null,
  member_id uuid not null,
  business_id uuid not null,
  customer_id uuid not null,
  replaces_id uuid,
  worked_from date not null,
  worked_until date not null,
  prices_include_vat boolean not null,
  reference text not null default '',
  note text not null default '',
  lines jsonb not null,
  vat_amounts jsonb not null,
  billing jsonb not null,
  valid_days integer,
  drafted_at timestamp with time zone not null,
  drafted_by uuid not null,
  submitted_by uuid,
  agreed_by uuid,
  revision integer not null default 1,
  net bigint not null,
  vat bigint not null,
  total bigint not null,
  number text,
  number_year integer,
  number_in_year integer,
  sent_on date,
  valid_until date,
  approved_by uuid,
  seller jsonb,
  buyer jsonb,
  terms text,
  price_said text,
  link_token text,
  document_id uuid,
  -- In which transaction the revision of before was written; shares written in another one are a revision of their
  -- own.
  revised_at timestamp with time zone,
  constraint quote_pkey PRIMARY KEY (cooperative_id, id),
  constraint quote_cooperative_id_number_year_number_in_year_key UNIQUE (cooperative_id, number_year, number_in_year),
  constraint quote_cooperative_id_business_id_fkey FOREIGN KEY (cooperative_id, business_id)
      REFERENCES business(cooperative_id, id),
  constraint quote_cooperative_id_customer_id_fkey FOREIGN KEY (cooperative_id, customer_id)
      REFERENCES customer(cooperative_id, id),
  constraint quote_cooperative_id_document_id_fkey FOREIGN KEY (cooperative_id, document_id)
      REFERENCES file(cooperative_id, id),
  constraint quote_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint quote_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint quote_cooperative_id_replaces_id_fkey FOREIGN KEY (cooperative_id, replaces_id)
      REFERENCES quote(cooperative_id, id),
  constraint quote_billing_check CHECK (jsonb_typeof(billing) = 'array'),
  constraint quote_check CHECK (worked_until >= worked_from),
  constraint quote_check1 CHECK (total = (net + vat)),
  constraint quote_check2 CHECK (valid_until >= sent_on),
  constraint quote_check3 CHECK ((number IS NULL) = (sent_on IS NULL) AND (number IS NULL) = (number_year IS NULL)
      AND (number IS NULL) = (valid_until IS NULL) AND (number IS NULL) = (seller IS NULL)
      AND (number IS NULL) = (buyer IS NULL) AND (number IS NULL) = (link_token IS NULL)
      AND (number IS NULL) = (approved_by IS NULL)),
  constraint quote_check4 CHECK ((state <> ALL (ARRAY['sent', 'accepted', 'declined', 'replaced']))
      OR number IS NOT NULL),
  constraint quote_check5 CHECK ((state <> ALL (ARRAY['draft', 'submitted', 'returned'])) OR number IS NULL),
  constraint quote_lines_check CHECK (jsonb_typeof(lines) = 'array'),
  constraint quote_note_check CHECK (length(note) <= 1000),
  constraint quote_number_is_whole CHECK (number = ((('O-' ||
      number_year) || '-') || lpad(number_in_year::text, GREATEST(4, length(number_in_year::text)), '0'))),
  constraint quote_reference_check CHECK (length(reference) <= 120),
  constraint quote_state_check
      CHECK (state = ANY (ARRAY['draft', 'submitted', 'returned', 'withdrawn', 'sent', 'accepted', 'declined', 'replaced'])),
  constraint quote_valid_days_check CHECK (valid_days >= 1 AND valid_days <= 365),
  constraint quote_vat_amounts_check CHECK (jsonb_typeof(vat_amounts) = 'array')
);

create index quote_by_customer on quote (cooperative_id, customer_id);
create index quote_by_document on quote (cooperative_id, document_id) WHERE (document_id IS NOT NULL);
create index quote_by_member on quote (cooperative_id, member_id, drafted_at DESC, id DESC);
create index quote_by_state on quote (cooperative_id, state, drafted_at DESC);
create index quote_unprinted on quote (cooperative_id, ((seller ->> 'logoFileId'))) WHERE ((number IS NOT NULL)
    AND (document_id IS NULL));

create trigger quote_shares_agreed BEFORE UPDATE ON quote FOR EACH ROW WHEN (new.state = 'sent'
    AND old.state <> 'sent') EXECUTE FUNCTION keep_quote_shares_agreed();
create trigger quote_stays_honest BEFORE INSERT OR DELETE OR UPDATE ON quote FOR EACH ROW
    EXECUTE FUNCTION keep_quote_honest();
create trigger quote_two_sides BEFORE DELETE OR UPDATE ON quote FOR EACH ROW WHEN (asking_doer() IS NOT NULL)
    EXECUTE FUNCTION keep_two_sides_of_whole('quote_share', 'quote_id');

create policy administrator_keeps on quote for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on quote for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy job_prints on quote for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_reads on quote for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy link_reads on quote for select to public
  using (((cooperative_id, id) IN ( SELECT asking_link_subject.cooperative_id,
    asking_link_subject.subject_id
   FROM asking_link_subject('quote') asking_link_subject(cooperative_id, subject_id))));
create policy own on quote for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_changes on quote for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())))
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (business_id IN (select asking_businesses()))
      AND (state = ANY (ARRAY['draft', 'submitted', 'returned', 'withdrawn'])));
create policy own_drafts on quote for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (business_id IN (select asking_businesses())) AND (state = ANY (ARRAY['draft', 'submitted'])));
create policy own_name_insert on quote as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (drafted_by IS NULL
      OR drafted_by = ((select asking_person()))) AND (submitted_by IS NULL
      OR submitted_by = ((select asking_person()))) AND (agreed_by IS NULL OR agreed_by = ((select asking_person())))
      AND (approved_by IS NULL OR approved_by = ((select asking_person()))));
create policy own_removes on quote for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (state = ANY (ARRAY['draft', 'returned'])));
create policy owner_sees_all on quote for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select, update on quote to gilde_app;
