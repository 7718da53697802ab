-- A mail to be sent or sent, as it was. Sign-in mails are not kept here.
create table mail (
  cooperative_id uuid not null,
  id uuid not null,
  to_address text not null,
  subject text not null,
  body_text text not null,
  body_html text,
  attachment_ids uuid[] not null default '{}'::uuid[],
  queued_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  message_id text,
  failure text,
  -- What it is about: with about_id. Who may see that may see whether the mail was sent.
  about_kind text,
  about_id uuid,
  -- about_id when that is an invoice: for the foreign key, and to find the mails about it.
  invoice_id uuid generated always as (
CASE
    WHEN (about_kind = 'invoice') THEN about_id
    ELSE NULL::uuid
END) stored,
  statement_id uuid generated always as (
CASE
    WHEN (about_kind = 'statement') THEN about_id
    ELSE NULL::uuid
END) stored,
  client_message_id uuid generated always as (
CASE
    WHEN (about_kind = 'client-message') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail asks a member whether that invoice is right.
  to_agree_invoice_id uuid generated always as (
CASE
    WHEN (about_kind = 'invoice-to-agree') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when that is a quote: for the foreign key, and to find the mails about it.
  quote_id uuid generated always as (
CASE
    WHEN (about_kind = ANY (ARRAY['quote', 'quote-to-member'])) THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail reminds a customer of what is late.
  reminder_letter_id uuid generated always as (
CASE
    WHEN (about_kind = 'reminder') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail asks a member about work for each other.
  inside_job_id uuid generated always as (
CASE
    WHEN (about_kind = 'inside-job') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail tells somebody what they must do.
  to_do_mail_id uuid generated always as (
CASE
    WHEN (about_kind = 'to-do') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- Where one post stops mails of this kind, as mail programs offer it (RFC 2369, RFC 8058); null where it cannot be
  -- stopped.
  unsubscribe_url text,
  -- about_id when the mail tells a member that something changed in their permission.
  permission_id uuid generated always as (
CASE
    WHEN (about_kind = 'permission') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail tells a member that their municipality agreed something else.
  agreement_id uuid generated always as (
CASE
    WHEN (about_kind = 'agreement') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail tells a member what came of what they asked out of their pot.
  pot_request_id uuid generated always as (
CASE
    WHEN (about_kind = ANY (ARRAY['pot-yes', 'pot-no'])) THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail is about a conversation of a member with their coach.
  appointment_id uuid generated always as (
CASE
    WHEN (about_kind = 'appointment') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail is about a meeting that a member signed up for.
  workshop_id uuid generated always as (
CASE
    WHEN (about_kind = 'workshop') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail tells a stranger that their request has come in.
  shop_request_id uuid generated always as (
CASE
    WHEN (about_kind = 'shop-request') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail is about a booking of a thing that was called off, or about its deposit, of which a part
  -- was kept or somebody asks to keep it.
  thing_booking_id uuid generated always as (
CASE
    WHEN (about_kind = 'thing-booking') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail tells who applies how far it is; gone with the application.
  application_id uuid generated always as (
CASE
    WHEN (about_kind = 'application') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail tells a member of their membership: that it ended or goes on, that the register came to
  -- say another first day, or that their work in a business ended or went on after all.
  ended_member_id uuid generated always as (
CASE
    WHEN (about_kind = 'membership') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail tells a member that they were thanked for their help.
  thanked_promise_id uuid generated always as (
CASE
    WHEN (about_kind = 'thanks') THEN about_id
    ELSE NULL::uuid
END) stored,
  -- about_id when the mail tells a member that another wrote down that they stop.
  leaving_id uuid generated always as (
CASE
    WHEN (about_kind = 'leaving') THEN about_id
    ELSE NULL::uuid
END) stored,
  constraint mail_pkey PRIMARY KEY (cooperative_id, id),
  constraint mail_cooperative_id_agreement_id_fkey FOREIGN KEY (cooperative_id, agreement_id)
      REFERENCES municipality_policy(cooperative_id, id),
  constraint mail_cooperative_id_application_id_fkey FOREIGN KEY (cooperative_id, application_id)
      REFERENCES application(cooperative_id, id) ON DELETE CASCADE,
  constraint mail_cooperative_id_appointment_id_fkey FOREIGN KEY (cooperative_id, appointment_id)
      REFERENCES appointment(cooperative_id, id),
  constraint mail_cooperative_id_client_message_id_fkey FOREIGN KEY (cooperative_id, client_message_id)
      REFERENCES client_message(cooperative_id, id),
  constraint mail_cooperative_id_ended_member_id_fkey FOREIGN KEY (cooperative_id, ended_member_id)
      REFERENCES member(cooperative_id, id),
  constraint mail_cooperative_id_inside_job_id_fkey FOREIGN KEY (cooperative_id, inside_job_id)
      REFERENCES inside_job(cooperative_id, id),
  constraint mail_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint mail_cooperative_id_leaving_id_fkey FOREIGN KEY (cooperative_id, leaving_id)
      REFERENCES leaving(cooperative_id, id),
  constraint mail_cooperative_id_permission_id_fkey FOREIGN KEY (cooperative_id, permission_id)
      REFERENCES benefit_permission(cooperative_id, id),
  constraint mail_cooperative_id_pot_request_id_fkey FOREIGN KEY (cooperative_id, pot_request_id)
      REFERENCES pot_request(cooperative_id, id),
  constraint mail_cooperative_id_quote_id_fkey FOREIGN KEY (cooperative_id, quote_id)
      REFERENCES quote(cooperative_id, id),
  constraint mail_cooperative_id_reminder_letter_id_fkey FOREIGN KEY (cooperative_id, reminder_letter_id)
      REFERENCES reminder_letter(cooperative_id, id),
  constraint mail_cooperative_id_shop_request_id_fkey FOREIGN KEY (cooperative_id, shop_request_id)
      REFERENCES shop_request(cooperative_id, id) ON DELETE CASCADE,
  constraint mail_cooperative_id_statement_id_fkey FOREIGN KEY (cooperative_id, statement_id)
      REFERENCES statement(cooperative_id, id),
  constraint mail_cooperative_id_thanked_promise_id_fkey FOREIGN KEY (cooperative_id, thanked_promise_id)
      REFERENCES help_promise(cooperative_id, id),
  constraint mail_cooperative_id_thing_booking_id_fkey FOREIGN KEY (cooperative_id, thing_booking_id)
      REFERENCES thing_booking(cooperative_id, id),
  constraint mail_cooperative_id_to_agree_invoice_id_fkey FOREIGN KEY (cooperative_id, to_agree_invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint mail_cooperative_id_to_do_mail_id_fkey FOREIGN KEY (cooperative_id, to_do_mail_id)
      REFERENCES to_do_mail(cooperative_id, id),
  constraint mail_cooperative_id_workshop_id_fkey FOREIGN KEY (cooperative_id, workshop_id)
      REFERENCES workshop(cooperative_id, id),
  constraint mail_about_kind_check
      CHECK (about_kind = ANY (ARRAY['invoice', 'statement', 'client-message', 'invoice-to-agree', 'quote', 'quote-to-member', 'reminder', 'inside-job', 'to-do', 'permission', 'agreement', 'pot-yes', 'pot-no', 'appointment', 'workshop', 'shop-request', 'thing-booking', 'application', 'membership', 'thanks', 'leaving'])),
  constraint mail_is_about_something CHECK ((about_kind IS NULL) = (about_id IS NULL)),
  constraint mail_unsubscribe_url_check CHECK (unsubscribe_url ~ '^https?://')
);

create index mail_by_agreement on mail (cooperative_id, agreement_id) WHERE (agreement_id IS NOT NULL);
create index mail_by_application on mail (cooperative_id, application_id) WHERE (application_id IS NOT NULL);
create index mail_by_appointment on mail (cooperative_id, appointment_id) WHERE (appointment_id IS NOT NULL);
create index mail_by_attachment on mail USING gin (attachment_ids);
create index mail_by_client_message on mail (cooperative_id, client_message_id) WHERE (client_message_id IS NOT NULL);
create index mail_by_ended_member on mail (cooperative_id, ended_member_id) WHERE (ended_member_id IS NOT NULL);
create index mail_by_inside_job on mail (cooperative_id, inside_job_id) WHERE (inside_job_id IS NOT NULL);
create index mail_by_invoice on mail (cooperative_id, invoice_id) WHERE (invoice_id IS NOT NULL);
create index mail_by_invoice_to_agree on mail (cooperative_id, to_agree_invoice_id)
    WHERE (to_agree_invoice_id IS NOT NULL);
create index mail_by_leaving on mail (cooperative_id, leaving_id) WHERE (leaving_id IS NOT NULL);
create index mail_by_permission on mail (cooperative_id, permission_id) WHERE (permission_id IS NOT NULL);
create index mail_by_pot_request on mail (cooperative_id, pot_request_id) WHERE (pot_request_id IS NOT NULL);
create index mail_by_quote on mail (cooperative_id, quote_id) WHERE (quote_id IS NOT NULL);
create index mail_by_reminder_letter on mail (cooperative_id, reminder_letter_id)
    WHERE (reminder_letter_id IS NOT NULL);
create index mail_by_shop_request on mail (cooperative_id, shop_request_id) WHERE (shop_request_id IS NOT NULL);
create index mail_by_statement on mail (cooperative_id, statement_id) WHERE (statement_id IS NOT NULL);
create index mail_by_thanked_promise on mail (cooperative_id, thanked_promise_id)
    WHERE (thanked_promise_id IS NOT NULL);
create index mail_by_thing_booking on mail (cooperative_id, thing_booking_id) WHERE (thing_booking_id IS NOT NULL);
create index mail_by_to_do_mail on mail (cooperative_id, to_do_mail_id) WHERE (to_do_mail_id IS NOT NULL);
create index mail_by_workshop on mail (cooperative_id, workshop_id) WHERE (workshop_id IS NOT NULL);
create index mail_not_arrived on mail (cooperative_id) WHERE ((sent_at IS NULL) AND (failure IS NOT NULL));

create trigger mail_brings_statement BEFORE INSERT OR UPDATE OF to_address, attachment_ids,
    about_kind, about_id ON mail FOR EACH ROW WHEN (cardinality(new.attachment_ids) > 0)
    EXECUTE FUNCTION keep_statement_mail();

create policy application_is_seen on mail for select to public
  using (about_kind = 'application' AND cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy application_is_written_about on mail for insert to public
  with check (about_kind = 'application' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy appointment_is_written_about on mail for insert to public
  with check (about_kind = 'appointment' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy change_is_written_about on mail for insert to public
  with check ((about_kind = ANY (ARRAY['permission', 'agreement']))
      AND cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'job');
create policy client_message_is_written_about on mail for insert to public
  with check (about_kind = 'client-message' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy end_is_seen on mail for select to public
  using (about_kind = 'membership' AND cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy end_is_written_about on mail for insert to public
  with check (about_kind = 'membership' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy inside_job_is_seen on mail for select to public
  using (about_kind = 'inside-job' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'person' AND (EXISTS ( SELECT
   FROM inside_job j
  WHERE j.cooperative_id = mail.cooperative_id AND j.id = mail.inside_job_id)));
create policy inside_job_is_written_about on mail for insert to public
  with check (about_kind = 'inside-job' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy invoice_is_seen on mail for select to public
  using (about_kind = 'invoice' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) <> 'link' AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = mail.cooperative_id AND i.id = mail.invoice_id)));
create policy invoice_is_written_about on mail for insert to public
  with check (about_kind = 'invoice' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy invoice_to_agree_is_seen on mail for select to public
  using (about_kind = 'invoice-to-agree' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'person' AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = mail.cooperative_id AND i.id = mail.to_agree_invoice_id
      AND ((select asking_holds(VARIADIC ARRAY['administrator'])) OR (i.member_id IN (select asking_members()))))));
create policy invoice_to_agree_is_written_about on mail for insert to public
  with check (about_kind = 'invoice-to-agree' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy job_notes on mail for update to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'job');
create policy job_sends on mail for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'job');
create policy leaving_is_seen on mail for select to public
  using (about_kind = 'leaving' AND cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'coach'])));
create policy leaving_is_written_about on mail for insert to public
  with check (about_kind = 'leaving' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy own_statement_is_seen on mail for select to public
  using (about_kind = 'statement' AND cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM statement s
  WHERE s.cooperative_id = mail.cooperative_id AND s.id = mail.statement_id
      AND (s.member_id IN (select asking_members())))));
create policy owner_sees_all on mail for all to gilde_owner
  using (true)
  with check (true);
create policy pot_answer_is_written_about on mail for insert to public
  with check ((about_kind = ANY (ARRAY['pot-yes', 'pot-no'])) AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy quote_is_seen on mail for select to public
  using ((about_kind = ANY (ARRAY['quote', 'quote-to-member'])) AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) <> 'link' AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = mail.cooperative_id AND q.id = mail.quote_id)));
create policy quote_is_written_about on mail for insert to public
  with check ((about_kind = ANY (ARRAY['quote', 'quote-to-member']))
      AND cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'job');
create policy reminder_is_seen on mail for select to public
  using (about_kind = 'reminder' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) <> 'link' AND (EXISTS ( SELECT
   FROM reminder_letter l
  WHERE l.cooperative_id = mail.cooperative_id AND l.id = mail.reminder_letter_id)));
create policy reminder_is_written on mail for insert to public
  with check (about_kind = 'reminder' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy shop_request_is_seen on mail for select to public
  using (about_kind = 'shop-request' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'person' AND (EXISTS ( SELECT
   FROM shop_request r
  WHERE r.cooperative_id = mail.cooperative_id AND r.id = mail.shop_request_id)));
create policy shop_request_is_written_about on mail for insert to public
  with check (about_kind = 'shop-request' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy statement_is_written_about on mail for insert to public
  with check (about_kind = 'statement' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy thanks_are_written_about on mail for insert to public
  with check (about_kind = 'thanks' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy thing_booking_is_written_about on mail for insert to public
  with check (about_kind = 'thing-booking' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy to_do_is_written on mail for insert to public
  with check (about_kind = 'to-do' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy workshop_is_written_about on mail for insert to public
  with check (about_kind = 'workshop' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');

grant insert, select, update on mail to gilde_app;
