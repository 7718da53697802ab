-- Somebody asks to credit an invoice above the limit, and another says yes, which makes the credit note, or no.
-- chosen: all, or thousandths by line; amount: what it comes to, in cents with VAT; reason stands on the credit note.
create table credit_asked (
  cooperative_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  chosen jsonb not null,
  amount bigint not null,
  reason text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  credit_note_id uuid,
  constraint credit_asked_pkey PRIMARY KEY (cooperative_id, id),
  constraint credit_asked_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint credit_asked_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint credit_asked_cooperative_id_credit_note_id_fkey FOREIGN KEY (cooperative_id, credit_note_id)
      REFERENCES invoice(cooperative_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint credit_asked_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint credit_asked_amount_check CHECK (amount > 0),
  constraint credit_asked_answer_check CHECK (answer = ANY (ARRAY['yes', 'no'])),
  constraint credit_asked_check CHECK (answered_at >= asked_at),
  constraint credit_asked_check1 CHECK (num_nonnulls(answered_at, answered_by, answer) = ANY (ARRAY[0, 3])),
  constraint credit_asked_check2 CHECK ((credit_note_id IS NOT NULL) = (NOT answer IS DISTINCT FROM 'yes')),
  constraint credit_asked_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 1000)
);

create index credit_asked_by_invoice on credit_asked (cooperative_id, invoice_id);
create index credit_asked_by_note on credit_asked (cooperative_id, credit_note_id) WHERE (credit_note_id IS NOT NULL);
create unique index credit_asked_one_at_a_time on credit_asked (cooperative_id, invoice_id)
    WHERE (answered_at IS NULL);

create trigger credit_asked_by_two BEFORE INSERT OR UPDATE ON credit_asked FOR EACH ROW
    EXECUTE FUNCTION keep_credit_by_two();

create policy administrator_answers on credit_asked for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND answered_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND answered_by = ((select asking_person())));
create policy administrator_asks on credit_asked for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND answered_at IS NULL
      AND asked_by = ((select asking_person())));
create policy administrator_or_auditor_reads on credit_asked for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor'])));
create policy own_name_insert on credit_asked as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR answered_by IS NULL
      OR answered_by = ((select asking_person())));
create policy owner_sees_all on credit_asked for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on credit_asked to gilde_app;
grant update (answered_at, answered_by, answer, credit_note_id) on credit_asked to gilde_app;
