-- The page of the co-operative that lists what its members published: there when the board switched it on.
create table shop_front (
  cooperative_id uuid not null,
  listed boolean not null,
  words text not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  constraint shop_front_pkey PRIMARY KEY (cooperative_id),
  constraint shop_front_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id),
  constraint shop_front_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint shop_front_words_check CHECK (length(words) <= 1000)
);

create policy board_keeps on shop_front for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board'])));
create policy front_is_public on shop_front for select to public
  using (((select asking_purpose())) = ANY (ARRAY['sign-in', 'person', 'link', 'job', 'operator']));
create policy own_name_insert on shop_front as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR changed_by IS NULL
      OR changed_by = ((select asking_person())));
create policy owner_sees_all on shop_front for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on shop_front to gilde_app;
