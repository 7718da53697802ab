-- A thing was explained to a member, on a day: from then on they may book it where its rules ask for that. Taken back
-- by deleting it; what was booked stays.
create table thing_explained (
  cooperative_id uuid not null,
  thing_id uuid not null,
  member_id uuid not null,
  explained_on date not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  constraint thing_explained_pkey PRIMARY KEY (cooperative_id, thing_id, member_id),
  constraint thing_explained_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint thing_explained_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint thing_explained_cooperative_id_thing_id_fkey FOREIGN KEY (cooperative_id, thing_id)
      REFERENCES thing(cooperative_id, id),
  constraint thing_explained_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES person(id)
);

create index thing_explained_of_member on thing_explained (cooperative_id, member_id);

create policy administrator_notes on thing_explained for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND noted_by = ((select asking_person())));
create policy administrator_reads on thing_explained for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_takes_back on thing_explained for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy own on thing_explained for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on thing_explained for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on thing_explained to gilde_app;
