-- Who keeps the installation running. Sees that things run, not what is in them.
create table installation_operator (
  person_id uuid not null,
  since timestamp with time zone not null,
  constraint installation_operator_pkey PRIMARY KEY (person_id),
  constraint installation_operator_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create trigger operator_begins_access_anew AFTER INSERT ON installation_operator FOR EACH ROW
    EXECUTE FUNCTION access_of_operator();

create policy operator_adds on installation_operator for insert to public
  with check (((select asking_purpose())) = 'operator');
create policy owner_sees_all on installation_operator for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on installation_operator for select to public
  using (((select asking_purpose())) = 'operator' OR asking_to_sign_in(person_id));

grant insert, select, update on installation_operator to gilde_app;
