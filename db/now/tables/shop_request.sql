-- What a stranger asks by a shop window, until the member takes it up or throws it away; erased ninety days after it
-- came.
create table shop_request (
  cooperative_id uuid not null,
  id uuid not null,
  business_id uuid not null,
  member_id uuid not null,
  name text not null,
  email text not null,
  phone text not null,
  street text not null,
  postcode text not null,
  city text not null,
  -- Which service or product, as it stood on the page that day; null: something else.
  offer jsonb,
  words text not null,
  -- When they want it, in their own words.
  wanted text not null,
  serves text not null,
  language text not null,
  asked_at timestamp with time zone not null,
  -- Who it became, when a quote or invoice was made of it.
  customer_id uuid,
  quote_id uuid,
  invoice_id uuid,
  -- When it was said that it was answered in another way than by a quote or invoice; null: not, or taken back.
  answered_at timestamp with time zone,
  -- How many were ordered; null: nothing was ordered, something was asked.
  ordered_count integer,
  -- none: it is work, and nothing is handed over.
  ordered_delivery text,
  ordered_shipping bigint,
  -- What the customer saw that they pay, in cents, with VAT and sending.
  ordered_total bigint,
  -- Who said that it was answered, the member or the administration. Kept by the database itself. Absent: before it
  -- kept that.
  answered_by uuid,
  constraint shop_request_pkey PRIMARY KEY (cooperative_id, id),
  constraint shop_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint shop_request_cooperative_id_business_id_fkey FOREIGN KEY (cooperative_id, business_id)
      REFERENCES business(cooperative_id, id),
  constraint shop_request_cooperative_id_customer_id_fkey FOREIGN KEY (cooperative_id, customer_id)
      REFERENCES customer(cooperative_id, id),
  constraint shop_request_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint shop_request_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id) ON DELETE SET NULL (invoice_id),
  constraint shop_request_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint shop_request_cooperative_id_quote_id_fkey FOREIGN KEY (cooperative_id, quote_id)
      REFERENCES quote(cooperative_id, id) ON DELETE SET NULL (quote_id),
  constraint shop_request_answered_by_somebody CHECK (answered_by IS NULL OR answered_at IS NOT NULL),
  constraint shop_request_check CHECK (num_nonnulls(quote_id, invoice_id) <= 1),
  constraint shop_request_city_check CHECK (length(city) <= 100),
  constraint shop_request_email_check CHECK (length(email) >= 3 AND length(email) <= 200),
  constraint shop_request_language_check CHECK (language = ANY (ARRAY['nl', 'en'])),
  constraint shop_request_name_check CHECK (length(name) >= 1 AND length(name) <= 120),
  constraint shop_request_ordered_count_check CHECK (ordered_count >= 1 AND ordered_count <= 99),
  constraint shop_request_ordered_delivery_check CHECK (ordered_delivery = ANY (ARRAY['collect', 'send', 'none'])),
  constraint shop_request_ordered_in_whole CHECK (num_nonnulls(ordered_count, ordered_delivery, ordered_shipping,
      ordered_total) = ANY (ARRAY[0, 4])),
  constraint shop_request_ordered_of_offer CHECK (ordered_count IS NULL OR offer IS NOT NULL),
  constraint shop_request_ordered_shipping_check CHECK (ordered_shipping >= 0),
  constraint shop_request_ordered_total_check CHECK (ordered_total > 0),
  constraint shop_request_phone_check CHECK (length(phone) <= 40),
  constraint shop_request_postcode_check CHECK (length(postcode) <= 20),
  constraint shop_request_serves_check CHECK (serves = ANY (ARRAY['people', 'companies'])),
  constraint shop_request_street_check CHECK (length(street) <= 200),
  constraint shop_request_wanted_check CHECK (length(wanted) <= 200),
  constraint shop_request_words_check CHECK (length(words) <= 1000 AND (ordered_count IS NOT NULL
      OR length(words) >= 1))
);

create index shop_request_by_business on shop_request (cooperative_id, business_id);
create index shop_request_by_customer on shop_request (cooperative_id, customer_id) WHERE (customer_id IS NOT NULL);
create index shop_request_by_invoice on shop_request (cooperative_id, invoice_id) WHERE (invoice_id IS NOT NULL);
create index shop_request_by_quote on shop_request (cooperative_id, quote_id) WHERE (quote_id IS NOT NULL);
create index shop_request_of_member on shop_request (cooperative_id, member_id, asked_at);

create trigger shop_request_keeps_who_answered BEFORE UPDATE ON shop_request FOR EACH ROW
    WHEN (new.answered_at IS DISTINCT FROM old.answered_at) EXECUTE FUNCTION keep_who_answered();

create policy job_keeps on shop_request for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy office_reads_of_who_stops on shop_request for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND num_nonnulls(quote_id, invoice_id) = 0 AND stops_or_left(member_id));
create policy office_settles_of_who_stops on shop_request for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND num_nonnulls(quote_id, invoice_id) = 0 AND stops_or_left(member_id));
create policy own on shop_request for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_delete on shop_request as restrictive for delete to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_hand_update on shop_request as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_taken_up on shop_request for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_thrown_away on shop_request for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on shop_request for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on shop_request to gilde_app;
grant update (customer_id, quote_id, invoice_id, answered_at) on shop_request to gilde_app;
