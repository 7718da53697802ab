-- What a web shop said last of an order, by its own moment (shop-window/order-heard.ts). Gone when nothing was said
-- of it for a term.
create table shop_order_heard (
  cooperative_id uuid not null,
  key_id uuid not null,
  -- The id of the order in the web shop, which is not its number.
  web_id bigint not null,
  member_id uuid not null,
  standing text not null,
  -- When it became so in the web shop; null where the web shop tells no moments.
  as_of timestamp with time zone,
  -- Whether it was ever told as placed: a payment that failed before that calls nothing off.
  ever_placed boolean not null,
  heard_at timestamp with time zone not null,
  constraint shop_order_heard_pkey PRIMARY KEY (cooperative_id, key_id, web_id),
  constraint shop_order_heard_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint shop_order_heard_cooperative_id_key_id_fkey FOREIGN KEY (cooperative_id, key_id)
      REFERENCES shop_key(cooperative_id, id),
  constraint shop_order_heard_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint shop_order_heard_standing_check CHECK (standing = ANY (ARRAY['placed', 'failed', 'ended', 'deleted']))
);

create index shop_order_heard_of_member on shop_order_heard (cooperative_id, member_id);

create policy job_erases on shop_order_heard for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_reads on shop_order_heard for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on shop_order_heard for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on shop_order_heard as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on shop_order_heard as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy owner_sees_all on shop_order_heard for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on shop_order_heard to gilde_app;
grant update (standing, as_of, ever_placed, heard_at) on shop_order_heard to gilde_app;
