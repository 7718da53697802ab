-- A key by which the web shop of a business hands in orders in the name of the member who made it. Only a hash of it
-- is kept.
create table shop_key (
  cooperative_id uuid not null,
  id uuid not null,
  business_id uuid not null,
  member_id uuid not null,
  made_by uuid not null,
  -- How orders come: by our own API, or as webhooks of WooCommerce, which sign what they send.
  kind text not null,
  name text not null,
  hash bytea not null,
  made_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint shop_key_pkey PRIMARY KEY (cooperative_id, id),
  constraint shop_key_by_hash UNIQUE (hash),
  constraint shop_key_cooperative_id_business_id_fkey FOREIGN KEY (cooperative_id, business_id)
      REFERENCES business(cooperative_id, id),
  constraint shop_key_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint shop_key_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint shop_key_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint shop_key_hash_check CHECK (length(hash) = 32),
  constraint shop_key_kind_check CHECK (kind = ANY (ARRAY['orders', 'woocommerce'])),
  constraint shop_key_name_check CHECK (length(name) >= 1 AND length(name) <= 60)
);

create index shop_key_by_business on shop_key (cooperative_id, business_id);
create index shop_key_of_member on shop_key (cooperative_id, member_id);

create policy own on shop_key for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on shop_key as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on shop_key as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_made on shop_key for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (business_id IN (select asking_businesses())) AND made_by = ((select asking_person())));
create policy own_is_used on shop_key for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on shop_key for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on shop_key to gilde_app;
grant update (last_used_at, ended_at) on shop_key to gilde_app;
