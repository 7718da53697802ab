-- A photo for the page of a business, made anew by us as JPEG, so with nothing that a phone wrote beside it. Never
-- changes; other words are another row.
create table shop_photo (
  cooperative_id uuid not null,
  id uuid not null,
  business_id uuid not null,
  -- What is to be seen, for who does not see it.
  words text not null,
  -- Of the large one, in pixels.
  width integer not null,
  -- Of the large one, in pixels.
  height integer not null,
  -- At most 1280 pixels on each side.
  large bytea not null,
  -- The same at most 640 pixels on each side: a phone asks for this one.
  small bytea not null,
  kept_at timestamp with time zone not null,
  kept_by uuid not null,
  -- The same at most 160 pixels on each side, for a list; null of what was kept before there was one.
  tiny bytea,
  constraint shop_photo_pkey PRIMARY KEY (cooperative_id, id),
  constraint shop_photo_of_business UNIQUE (cooperative_id, business_id, id),
  constraint shop_photo_cooperative_id_business_id_fkey FOREIGN KEY (cooperative_id, business_id)
      REFERENCES business(cooperative_id, id),
  constraint shop_photo_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint shop_photo_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id),
  constraint shop_photo_height_check CHECK (height >= 1 AND height <= 1280),
  constraint shop_photo_large_check CHECK (length(large) <= 1000000
      AND SUBSTRING(large FROM 1 FOR 3) = '\xffd8ff'::bytea),
  constraint shop_photo_small_check CHECK (length(small) <= 300000
      AND SUBSTRING(small FROM 1 FOR 3) = '\xffd8ff'::bytea),
  constraint shop_photo_tiny_check CHECK (length(tiny) <= 50000 AND SUBSTRING(tiny FROM 1 FOR 3) = '\xffd8ff'::bytea),
  constraint shop_photo_width_check CHECK (width >= 1 AND width <= 1280),
  constraint shop_photo_words_check CHECK (length(words) >= 1 AND length(words) <= 200)
);

create policy own_business_adds on shop_photo for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (business_id IN (select asking_businesses()))
      AND kept_by = ((select asking_person())));
create policy own_business_looks on shop_photo for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (business_id IN (select asking_businesses())));
create policy own_hand_insert on shop_photo as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on shop_photo for all to gilde_owner
  using (true)
  with check (true);
create policy with_window on shop_photo for select to public
  using ((EXISTS ( SELECT
   FROM shop_window w
  WHERE w.cooperative_id = shop_photo.cooperative_id AND w.business_id = shop_photo.business_id
      AND (w.photo_id = shop_photo.id
      OR w.offers @> jsonb_build_array(jsonb_build_object('photo', shop_photo.id))))));

grant insert, select on shop_photo to gilde_app;
