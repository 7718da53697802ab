-- Who works as case manager for which municipality. The role itself stands in role_assignment.
create table municipality_person (
  cooperative_id uuid not null,
  municipality_id uuid not null,
  person_id uuid not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  added_by uuid not null,
  constraint municipality_person_pkey PRIMARY KEY (cooperative_id, municipality_id, person_id, since),
  constraint municipality_person_cooperative_id_municipality_id_fkey FOREIGN KEY (cooperative_id, municipality_id)
      REFERENCES municipality(cooperative_id, id),
  constraint municipality_person_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint municipality_person_check CHECK (until >= since)
);

create unique index municipality_person_now on municipality_person (cooperative_id, person_id) WHERE (until IS NULL);

create policy administrator_keeps on municipality_person for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy belongs on municipality_person for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy own_name_insert on municipality_person as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR added_by IS NULL OR added_by = ((select asking_person())));
create policy owner_sees_all on municipality_person for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on municipality_person to gilde_app;
grant update (until) on municipality_person to gilde_app;
