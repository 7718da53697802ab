-- What a passkey must sign; used once, valid five minutes.
create table passkey_challenge (
  challenge text not null,
  person_id uuid,
  expires_at timestamp with time zone not null,
  constraint passkey_challenge_pkey PRIMARY KEY (challenge),
  constraint passkey_challenge_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create policy owner_sees_all on passkey_challenge for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on passkey_challenge for all to public
  using (((select asking_purpose())) = 'sign-in');

grant delete, insert, select, update on passkey_challenge to gilde_app;
