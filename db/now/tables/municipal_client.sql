-- To which municipality a member belongs, from a day on, and the number by which it knows them. Never a BSN: there is
-- no legal basis.
create table municipal_client (
  cooperative_id uuid not null,
  member_id uuid not null,
  from_day date not null,
  municipality_id uuid not null,
  client_number text not null default '',
  set_at timestamp with time zone not null,
  set_by uuid not null,
  constraint municipal_client_pkey PRIMARY KEY (cooperative_id, member_id, from_day),
  constraint municipal_client_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint municipal_client_cooperative_id_municipality_id_fkey FOREIGN KEY (cooperative_id, municipality_id)
      REFERENCES municipality(cooperative_id, id),
  constraint municipal_client_client_number_check CHECK (length(client_number) <= 40)
);

create policy administrator_keeps on municipal_client for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy case_manager_numbers on municipal_client for update to public
  using (cooperative_id = ((select asking_cooperative())) AND municipality_id = ((select asking_municipality()))
      AND (member_id IN (select sharing_with_me())));
create policy job_addresses on municipal_client for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on municipal_client for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on municipal_client as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on municipal_client as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_mended on municipal_client for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_told on municipal_client for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on municipal_client as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR set_by IS NULL OR set_by = ((select asking_person())));
create policy owner_sees_all on municipal_client for all to gilde_owner
  using (true)
  with check (true);
create policy shared on municipal_client for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select sharing_with_me())));

grant insert, select on municipal_client to gilde_app;
grant update (municipality_id, client_number, set_at, set_by) on municipal_client to gilde_app;
