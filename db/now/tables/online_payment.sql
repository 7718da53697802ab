-- A customer started to pay. Its id is the idempotency key at the provider, so asked twice it is made once. came,
-- went: what the provider has of it and what went back to the customer (refunds, chargebacks), in cents. wrong: the
-- provider says another amount than we asked.
create table online_payment (
  cooperative_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  amount bigint not null,
  state text not null,
  provider_id text,
  checkout_url text,
  came bigint not null default 0,
  went bigint not null default 0,
  paid_on date,
  asked_at timestamp with time zone not null,
  looked_at timestamp with time zone,
  -- With whom it was made: a word of app/platform/online-providers.ts. Its id there is of that provider alone.
  provider text not null,
  constraint online_payment_pkey PRIMARY KEY (cooperative_id, id),
  constraint online_payment_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint online_payment_amount_check CHECK (amount > 0),
  constraint online_payment_came_check CHECK (came >= 0),
  constraint online_payment_check CHECK ((state = 'asked') = (provider_id IS NULL)),
  constraint online_payment_check1 CHECK ((came > 0) = (paid_on IS NOT NULL)),
  constraint online_payment_checkout_url_check CHECK (length(checkout_url) <= 2000),
  constraint online_payment_provider_check CHECK (provider ~ '^[a-z][a-z0-9-]{0,30}$'),
  constraint online_payment_provider_id_check CHECK (provider_id ~ '^[!-~]{1,63}$'),
  constraint online_payment_state_check
      CHECK (state = ANY (ARRAY['asked', 'open', 'paid', 'failed', 'expired', 'canceled', 'wrong'])),
  constraint online_payment_went_check CHECK (went >= 0)
);

create index online_payment_by_invoice on online_payment (cooperative_id, invoice_id);
create unique index online_payment_by_provider on online_payment (provider, provider_id)
    WHERE (provider_id IS NOT NULL);
create index online_payment_underway on online_payment (cooperative_id) WHERE (state = ANY (ARRAY['asked', 'open']));

create policy job_moves on online_payment for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_starts on online_payment for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy owner_sees_all on online_payment for all to gilde_owner
  using (true)
  with check (true);
create policy with_invoice on online_payment for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) <> 'link'
      AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = online_payment.cooperative_id AND i.id = online_payment.invoice_id)));

grant insert, select on online_payment to gilde_app;
grant update (state, provider_id, checkout_url, came, went, paid_on, looked_at) on online_payment to gilde_app;
