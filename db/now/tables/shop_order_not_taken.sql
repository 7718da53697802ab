-- An order of a web shop that became no draft, with why, in words. number: empty where it could not be read. why:
-- empty where the member has nothing to do with it. called_off_at: when the web shop called it off, before it came.
-- Gone when the order came again and was taken, or when the member says that it was seen to; one that was called off,
-- when its term is over.
create table shop_order_not_taken (
  cooperative_id uuid not null,
  key_id uuid not null,
  number text not null,
  member_id uuid not null,
  why text not null,
  came_at timestamp with time zone not null,
  called_off_at timestamp with time zone,
  constraint shop_order_not_taken_pkey PRIMARY KEY (cooperative_id, key_id, number),
  constraint shop_order_not_taken_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint shop_order_not_taken_cooperative_id_key_id_fkey FOREIGN KEY (cooperative_id, key_id)
      REFERENCES shop_key(cooperative_id, id),
  constraint shop_order_not_taken_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint shop_order_not_taken_number_check CHECK (length(number) <= 60),
  constraint shop_order_not_taken_why_check CHECK (length(why) <= 400 AND (why <> '' OR called_off_at IS NOT NULL))
);

create index shop_order_not_taken_of_member on shop_order_not_taken (cooperative_id, member_id);

create policy job_erases_called_off on shop_order_not_taken for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND called_off_at IS NOT NULL);
create policy job_reads_called_off on shop_order_not_taken for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND called_off_at IS NOT NULL);
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
grant update (why, came_at, called_off_at) on shop_order_not_taken to gilde_app;
