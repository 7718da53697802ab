-- An order of a web shop that became a draft, so that it does so once; its words stand in the draft.
create table shop_order (
  cooperative_id uuid not null,
  key_id uuid not null,
  -- Its number in the web shop.
  number text not null,
  member_id uuid not null,
  -- A hash of what it said, to notice that the web shop says something else later.
  said bytea not null,
  invoice_id uuid,
  came_at timestamp with time zone not null,
  -- When the web shop said something else of it than the invoice says: the member looks at it, and says that it was
  -- seen to.
  changed_at timestamp with time zone,
  -- What differs, a list that shop-window/order-changes.ts reads; null when nothing waits. Names no customer.
  changes jsonb,
  -- Its id in the web shop, where it has one beside its number.
  web_id bigint,
  constraint shop_order_pkey PRIMARY KEY (cooperative_id, key_id, number),
  constraint shop_order_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint shop_order_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id) ON DELETE SET NULL (invoice_id),
  constraint shop_order_cooperative_id_key_id_fkey FOREIGN KEY (cooperative_id, key_id)
      REFERENCES shop_key(cooperative_id, id),
  constraint shop_order_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint shop_order_changes_check CHECK (jsonb_typeof(changes) = 'array'),
  constraint shop_order_check CHECK (changes IS NULL OR changed_at IS NOT NULL),
  constraint shop_order_number_check CHECK (length(number) >= 1 AND length(number) <= 60),
  constraint shop_order_said_check CHECK (length(said) = 32)
);

create index shop_order_by_invoice on shop_order (cooperative_id, invoice_id) WHERE (invoice_id IS NOT NULL);
create unique index shop_order_by_web_id on shop_order (cooperative_id, key_id, web_id) WHERE (web_id IS NOT NULL);
create index shop_order_of_member on shop_order (cooperative_id, member_id);

create policy own on shop_order for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on shop_order as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on shop_order as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy owner_sees_all on shop_order for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on shop_order to gilde_app;
grant update (said, changed_at, changes, web_id) on shop_order to gilde_app;
