-- What is written about a business for the public, as its members have it before them. Nobody else reads it.
create table shop_page (
  cooperative_id uuid not null,
  business_id uuid not null,
  -- The last part of its address: made of the name the first time, and then the same for ever.
  slug text not null,
  name text not null,
  words text not null,
  area text not null,
  -- For whom it works most: to people prices are told with VAT, to companies without.
  serves text not null,
  -- Services and products, in order, each with an id and the photo it names, or null; a price is text in whole cents,
  -- or null: on request.
  offers jsonb not null,
  kept_at timestamp with time zone not null,
  kept_by uuid not null,
  -- The photo as its members have it before them; null: none.
  photo_id uuid,
  -- Whether customers may order at once what has a price for all of it or for a piece.
  takes_orders boolean not null default false,
  -- What sending an order costs, in cents, with VAT as the prices of the page have it; null: nothing is sent.
  shipping bigint,
  constraint shop_page_pkey PRIMARY KEY (cooperative_id, business_id),
  constraint shop_page_slug_is_free UNIQUE (cooperative_id, slug),
  constraint shop_page_cooperative_id_business_id_fkey FOREIGN KEY (cooperative_id, business_id)
      REFERENCES business(cooperative_id, id),
  constraint shop_page_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint shop_page_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id),
  constraint shop_page_photo_is_of_business FOREIGN KEY (cooperative_id, business_id, photo_id)
      REFERENCES shop_photo(cooperative_id, business_id, id),
  constraint shop_page_area_check CHECK (length(area) <= 120),
  constraint shop_page_name_check CHECK (length(name) >= 1 AND length(name) <= 120),
  constraint shop_page_offers_check CHECK (jsonb_typeof(offers) = 'array'),
  constraint shop_page_serves_check CHECK (serves = ANY (ARRAY['people', 'companies'])),
  constraint shop_page_shipping_check CHECK (shipping >= 0 AND shipping <= 100000),
  constraint shop_page_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
  constraint shop_page_words_check CHECK (length(words) >= 1 AND length(words) <= 2000)
);

create index shop_page_by_photo on shop_page (cooperative_id, business_id, photo_id) WHERE (photo_id IS NOT NULL);

create trigger shop_page_leaves_photo AFTER UPDATE OF photo_id, offers ON shop_page FOR EACH ROW
    WHEN (old.photo_id IS DISTINCT FROM new.photo_id OR old.offers IS DISTINCT FROM new.offers)
    EXECUTE FUNCTION throw_loose_photo_away();
create trigger shop_page_offers_own_photos BEFORE INSERT OR UPDATE OF offers ON shop_page FOR EACH ROW
    EXECUTE FUNCTION offers_name_own_photos();

create policy own_business on shop_page for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (business_id IN (select asking_businesses())));
create policy own_hand_insert on shop_page as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on shop_page as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_name_insert on shop_page as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR kept_by IS NULL OR kept_by = ((select asking_person())));
create policy owner_sees_all on shop_page for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on shop_page to gilde_app;
