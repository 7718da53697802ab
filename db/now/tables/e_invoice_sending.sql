-- An e-invoice on its way over the Peppol network: to which address, what was sent (sha256), under which number the
-- access point knows it, and what came of it. trouble: why it is tried again; words: what the network said of a
-- refusal; position: which was asked last, whatever the clock says.
create table e_invoice_sending (
  cooperative_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  scheme text not null,
  receiver text not null,
  state text not null,
  trouble text,
  words text not null default '',
  sha256 bytea,
  submission text,
  asked_at timestamp with time zone not null,
  asked_by uuid,
  sent_at timestamp with time zone,
  settled_at timestamp with time zone,
  "position" bigint not null generated always as identity,
  constraint e_invoice_sending_pkey PRIMARY KEY (cooperative_id, id),
  constraint e_invoice_sending_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint e_invoice_sending_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint e_invoice_sending_check CHECK ((state = ANY (ARRAY['asked', 'underway'])) = (settled_at IS NULL)),
  constraint e_invoice_sending_check1 CHECK (state <> 'underway' OR submission IS NOT NULL AND sha256 IS NOT NULL
      AND sent_at IS NOT NULL),
  constraint e_invoice_sending_receiver_check CHECK (length(receiver) >= 1 AND length(receiver) <= 50),
  constraint e_invoice_sending_scheme_check CHECK (scheme ~ '^[0-9]{4}$'),
  constraint e_invoice_sending_sha256_check CHECK (length(sha256) = 32),
  constraint e_invoice_sending_state_check
      CHECK (state = ANY (ARRAY['asked', 'underway', 'delivered', 'refused', 'unreachable', 'unknown'])),
  constraint e_invoice_sending_submission_check CHECK (length(submission) >= 1 AND length(submission) <= 100),
  constraint e_invoice_sending_trouble_check CHECK (trouble = ANY (ARRAY['silent', 'key'])),
  constraint e_invoice_sending_words_check CHECK (length(words) <= 2000)
);

create index e_invoice_sending_by_invoice on e_invoice_sending (cooperative_id, invoice_id);
create unique index e_invoice_sending_by_submission on e_invoice_sending (cooperative_id, submission)
    WHERE (submission IS NOT NULL);
create unique index e_invoice_sending_one_at_a_time on e_invoice_sending (cooperative_id, invoice_id)
    WHERE (state = ANY (ARRAY['asked', 'underway']));

create trigger e_invoice_sending_stays BEFORE UPDATE ON e_invoice_sending FOR EACH ROW
    EXECUTE FUNCTION keep_e_invoice_sending();

create policy administrator_asks on e_invoice_sending for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND state = 'asked'
      AND asked_by = ((select asking_person())));
create policy job_asks on e_invoice_sending for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_moves on e_invoice_sending for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy owner_sees_all on e_invoice_sending for all to gilde_owner
  using (true)
  with check (true);
create policy with_invoice on e_invoice_sending for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) <> 'link'
      AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = e_invoice_sending.cooperative_id AND i.id = e_invoice_sending.invoice_id)));

grant insert, select, update on e_invoice_sending to gilde_app;
