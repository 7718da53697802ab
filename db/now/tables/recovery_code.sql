-- Ten codes on paper for when the authenticator app is lost; each works once.
create table recovery_code (
  person_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  constraint recovery_code_pkey PRIMARY KEY (person_id, code_hash),
  constraint recovery_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create policy owner_sees_all on recovery_code for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on recovery_code for all to public
  using (asking_to_sign_in(person_id))
  with check (asking_to_sign_in(person_id));

grant delete, insert, select, update on recovery_code to gilde_app;
