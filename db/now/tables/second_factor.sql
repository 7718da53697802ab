-- The shared secret of the authenticator app (TOTP, RFC 6238), encrypted with the installation's key. last_step: the
-- time step used last, so that a code works once.
create table second_factor (
  person_id uuid not null,
  secret text not null,
  confirmed_at timestamp with time zone,
  last_step integer,
  constraint second_factor_pkey PRIMARY KEY (person_id),
  constraint second_factor_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create policy owner_sees_all on second_factor for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on second_factor for all to public
  using (asking_to_sign_in(person_id))
  with check (asking_to_sign_in(person_id));

grant delete, insert, select, update on second_factor to gilde_app;
