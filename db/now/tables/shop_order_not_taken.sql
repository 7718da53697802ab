-- An order of a web shop that became no draft, with why, in words. number: empty where it could not be read. Gone
-- when the order came again and was taken, or when the member says that it was seen to.
create table shop_order_not_taken (
  cooperative_id uuid not null,
  key_id uuid not null,
  number text not null,
  member_id uuid not null,
  why text not null,
  came_at timestamp with time zone not null,
  constraint shop_order_not_taken_pkey PRIMARY KEY (cooperative_id, key_id, number),
  constraint shop_order_not_taken_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint shop_order_not_taken_cooperative_id_key_id_fkey FOREIGN KEY (cooperative_id, key_id)
      REFERENCES shop_key(cooperative_id, id),
  constraint shop_order_not_taken_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint shop_order_not_taken_number_check CHECK (length(number) <= 60),
  constraint shop_order_not_taken_why_check CHECK (length(why) >= 1 AND length(why) <= 400)
);

create index shop_order_not_taken_of_member on shop_order_not_taken (cooperative_id, member_id);

create policy own on shop_order_not_taken for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_delete on shop_order_not_taken as restrictive for delete to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_hand_insert on shop_order_not_taken as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on shop_order_not_taken as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy owner_sees_all on shop_order_not_taken for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on shop_order_not_taken to gilde_app;
grant update (why, came_at) on shop_order_not_taken to gilde_app;
