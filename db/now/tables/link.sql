-- A link that opens one thing for whoever holds it, without an account. Which thing: kind and subject_id. Whether it
-- still opens stands here and nowhere else; invoice.link_token is only what was sent with the invoice.
create table link (
  cooperative_id uuid not null,
  token text not null,
  kind text not null,
  subject_id uuid not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  invoice_id uuid generated always as (
CASE
    WHEN (kind = 'invoice') THEN subject_id
    ELSE NULL::uuid
END) stored,
  quote_id uuid generated always as (
CASE
    WHEN (kind = 'quote') THEN subject_id
    ELSE NULL::uuid
END) stored,
  -- subject_id when it stops the mail of what somebody must do.
  to_do_mail_id uuid generated always as (
CASE
    WHEN (kind = 'to-do-mail') THEN subject_id
    ELSE NULL::uuid
END) stored,
  -- subject_id when who applies sees with it how far that is; gone with the application.
  application_id uuid generated always as (
CASE
    WHEN (kind = 'application') THEN subject_id
    ELSE NULL::uuid
END) stored,
  -- subject_id when it opens the agenda of somebody for a calendar elsewhere.
  calendar_feed_id uuid generated always as (
CASE
    WHEN (kind = 'calendar') THEN subject_id
    ELSE NULL::uuid
END) stored,
  constraint link_pkey PRIMARY KEY (cooperative_id, token),
  constraint link_cooperative_id_application_id_fkey FOREIGN KEY (cooperative_id, application_id)
      REFERENCES application(cooperative_id, id) ON DELETE CASCADE,
  constraint link_cooperative_id_calendar_feed_id_fkey FOREIGN KEY (cooperative_id, calendar_feed_id)
      REFERENCES calendar_feed(cooperative_id, id),
  constraint link_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint link_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint link_cooperative_id_quote_id_fkey FOREIGN KEY (cooperative_id, quote_id)
      REFERENCES quote(cooperative_id, id),
  constraint link_cooperative_id_to_do_mail_id_fkey FOREIGN KEY (cooperative_id, to_do_mail_id)
      REFERENCES to_do_mail(cooperative_id, id),
  constraint link_kind_check CHECK (kind = ANY (ARRAY['invoice', 'quote', 'to-do-mail', 'application', 'calendar'])),
  constraint link_token_check CHECK (token ~ '^[A-Za-z0-9_-]{1,80}$')
);

create unique index link_by_application on link (cooperative_id, application_id) WHERE (application_id IS NOT NULL);
create unique index link_by_calendar_feed on link (cooperative_id, calendar_feed_id)
    WHERE (calendar_feed_id IS NOT NULL);
create index link_by_invoice on link (cooperative_id, invoice_id) WHERE (invoice_id IS NOT NULL);
create index link_by_quote on link (cooperative_id, quote_id) WHERE (quote_id IS NOT NULL);
create unique index link_by_to_do_mail on link (cooperative_id, to_do_mail_id) WHERE (to_do_mail_id IS NOT NULL);
create unique index link_by_token on link (token);

create policy application_is_guided on link for select to public
  using (kind = 'application' AND cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy application_is_made on link for insert to public
  with check (kind = 'application' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) OR token = ((select asking_link()))
      AND applies_here(cooperative_id)));
create policy application_is_written_about on link for select to public
  using (kind = 'application' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');
create policy calendar_is_made on link for insert to public
  with check (kind = 'calendar' AND cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM calendar_feed f
  WHERE f.cooperative_id = link.cooperative_id AND f.id = link.subject_id)));
create policy calendar_is_seen on link for select to public
  using (kind = 'calendar' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'person' AND (EXISTS ( SELECT
   FROM calendar_feed f
  WHERE f.cooperative_id = link.cooperative_id AND f.id = link.subject_id)));
create policy calendar_is_withdrawn on link for update to public
  using (kind = 'calendar' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'person' AND (EXISTS ( SELECT
   FROM calendar_feed f
  WHERE f.cooperative_id = link.cooperative_id AND f.id = link.subject_id)));
create policy invoice_is_issued on link for insert to public
  with check (kind = 'invoice' AND cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy invoice_is_seen on link for select to public
  using (kind = 'invoice' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) <> 'link' AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = link.cooperative_id AND i.id = link.invoice_id)));
create policy own_hand_insert on link as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on link as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy owner_sees_all on link for all to gilde_owner
  using (true)
  with check (true);
create policy quote_is_seen on link for select to public
  using (kind = 'quote' AND cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) <> 'link'
      AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = link.cooperative_id AND q.id = link.quote_id)));
create policy quote_is_sent on link for insert to public
  with check (kind = 'quote' AND cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy to_do_mail_is_chosen on link for insert to public
  with check (kind = 'to-do-mail' AND cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM to_do_mail d
  WHERE d.cooperative_id = link.cooperative_id AND d.id = link.subject_id
      AND is_my_to_do_mail(d.cooperative_id, d.person_id))));
create policy to_do_mail_is_mailed on link for select to public
  using (kind = 'to-do-mail' AND cooperative_id = ((select asking_cooperative()))
      AND ((select asking_purpose())) = 'job');

grant insert, select on link to gilde_app;
grant update (withdrawn_at) on link to gilde_app;
