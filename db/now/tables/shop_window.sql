-- What of a business is public now, word for word as its member saw it when they published it. Taken back is a row
-- that is gone.
create table shop_window (
  cooperative_id uuid not null,
  business_id uuid not null,
  slug text not null,
  -- Who published it: what is asked by it lands with them.
  member_id uuid not null,
  name text not null,
  words text not null,
  area text not null,
  serves text not null,
  offers jsonb not null,
  -- How the co-operative was taxed on that day: under the small-business scheme a price has no VAT.
  vat_mode text not null,
  published_at timestamp with time zone not null,
  published_by uuid not null,
  -- The photo that everybody sees; null: none.
  photo_id uuid,
  takes_orders boolean not null default false,
  shipping bigint,
  constraint shop_window_pkey PRIMARY KEY (cooperative_id, business_id),
  constraint shop_window_by_slug UNIQUE (cooperative_id, slug),
  constraint shop_window_cooperative_id_business_id_fkey FOREIGN KEY (cooperative_id, business_id)
      REFERENCES shop_page(cooperative_id, business_id),
  constraint shop_window_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint shop_window_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint shop_window_photo_is_of_business FOREIGN KEY (cooperative_id, business_id, photo_id)
      REFERENCES shop_photo(cooperative_id, business_id, id),
  constraint shop_window_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id),
  constraint shop_window_offers_check CHECK (jsonb_typeof(offers) = 'array'),
  constraint shop_window_serves_check CHECK (serves = ANY (ARRAY['people', 'companies'])),
  constraint shop_window_shipping_check CHECK (shipping >= 0 AND shipping <= 100000),
  constraint shop_window_vat_mode_check CHECK (vat_mode = ANY (ARRAY['normal', 'kor']))
);

create index shop_window_by_photo on shop_window (cooperative_id, business_id, photo_id) WHERE (photo_id IS NOT NULL);
create index shop_window_of_member on shop_window (cooperative_id, member_id);

create trigger shop_window_leaves_photo AFTER DELETE ON shop_window FOR EACH ROW
    EXECUTE FUNCTION throw_loose_photo_away();
create trigger shop_window_of_member BEFORE INSERT ON shop_window FOR EACH ROW
    EXECUTE FUNCTION keep_begun_by_members('member_id');
create trigger shop_window_offers_own_photos BEFORE INSERT OR UPDATE OF offers ON shop_window FOR EACH ROW
    EXECUTE FUNCTION offers_name_own_photos();

create policy own_business_publishes on shop_window for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (business_id IN (select asking_businesses()))
      AND (member_id IN (select asking_members())));
create policy own_hand_delete on shop_window as restrictive for delete to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_hand_insert on shop_window as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on shop_window as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_name_insert on shop_window as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR published_by IS NULL
      OR published_by = ((select asking_person())));
create policy owner_sees_all on shop_window for all to gilde_owner
  using (true)
  with check (true);
create policy published_is_public on shop_window for select to public
  using (((select asking_purpose())) = ANY (ARRAY['sign-in', 'person', 'link', 'job', 'operator']));

grant delete, insert, select, update on shop_window to gilde_app;
