-- What happened to an invoice, when, by whom, in which words. changes: what the administration changed in what a
-- member submitted, so that the member can see it. position: the order in which things happened, whatever the clock
-- says.
create table invoice_event (
  cooperative_id uuid not null,
  invoice_id uuid not null,
  id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  by_person uuid,
  words text not null default '',
  amount bigint,
  changes jsonb,
  "position" bigint not null generated always as identity,
  -- Whose hands did it, where somebody worked on behalf of by_person (on_behalf). Empty: their own.
  doer_id uuid,
  constraint invoice_event_pkey PRIMARY KEY (cooperative_id, invoice_id, id),
  constraint invoice_event_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id) ON DELETE CASCADE,
  constraint invoice_event_kind_check
      CHECK (kind = ANY (ARRAY['write-off-undone', 'written-off', 'written-off-less', 'e-invoice-sent', 'e-invoice-delivered', 'e-invoice-refused', 'e-invoice-unreachable', 'drafted', 'changed', 'submitted', 'returned', 'taken-back', 'withdrawn', 'edited', 'agreed', 'approved', 'issued', 'sent', 'send-failed', 'opened', 'question', 'answered', 'paid', 'part-paid', 'payment-reversed', 'credited', 'disputed', 'dispute-ended', 'disagreed', 'reminded-friendly', 'reminded-firm', 'reminded-last', 'reminded-claim', 'agreed-on-paper', 'passed-on'])),
  constraint invoice_event_words_check CHECK (length(words) <= 2000)
);

create unique index invoice_event_opened_once on invoice_event (cooperative_id, invoice_id) WHERE (kind = 'opened');
create index invoice_event_question on invoice_event (cooperative_id, invoice_id, "position")
    WHERE (kind = 'question');

create trigger invoice_event_issued_stays BEFORE DELETE ON invoice_event FOR EACH ROW
    EXECUTE FUNCTION refuse_line_of_issued();
create trigger invoice_event_never_changes BEFORE UPDATE ON invoice_event FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create trigger invoice_event_says_whose_hands BEFORE INSERT ON invoice_event FOR EACH ROW
    EXECUTE FUNCTION note_doer();

create policy customer_says on invoice_event for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'link'
      AND (kind = ANY (ARRAY['opened', 'question'])) AND by_person IS NULL AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_event.cooperative_id AND i.id = invoice_event.invoice_id)));
create policy member_says on invoice_event for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['member']))
      AND by_person = ((select asking_person()))
      AND (kind = ANY (ARRAY['drafted', 'changed', 'submitted', 'taken-back', 'withdrawn', 'agreed', 'disagreed', 'answered']))
      AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_event.cooperative_id AND i.id = invoice_event.invoice_id
      AND (i.member_id IN (select asking_members())))));
create policy office_says on invoice_event for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND ((select asking_holds(VARIADIC ARRAY['administrator']))
      OR (select asking_as(VARIADIC ARRAY['job', 'operator'])))
      AND NOT by_person IS DISTINCT FROM ((select asking_person()))
      AND (kind <> ALL (ARRAY['agreed', 'disagreed', 'opened', 'question'])) AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_event.cooperative_id AND i.id = invoice_event.invoice_id)));
create policy owner_sees_all on invoice_event for all to gilde_owner
  using (true)
  with check (true);
create policy partner_says on invoice_event for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['member']))
      AND by_person = ((select asking_person())) AND (kind = ANY (ARRAY['agreed', 'disagreed']))
      AND (invoice_id IN (select asking_joint_invoices(true))));
create policy with_invoice on invoice_event for select to public
  using ((((select asking_purpose())) <> 'link' OR (kind = ANY (ARRAY['opened', 'question', 'answered'])))
      AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_event.cooperative_id AND i.id = invoice_event.invoice_id)));

grant insert, select on invoice_event to gilde_app;
