-- A WebAuthn credential of a person.
create table passkey (
  credential_id text not null,
  person_id uuid not null,
  public_key bytea not null,
  sign_count bigint not null,
  transports text[] not null default '{}'[],
  label text not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (credential_id),
  constraint passkey_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint passkey_label_check CHECK (length(label) >= 1 AND length(label) <= 80)
);

create index passkey_by_person on passkey (person_id);

create policy owner_sees_all on passkey for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on passkey for all to public
  using (asking_to_sign_in(person_id))
  with check (asking_to_sign_in(person_id));

grant delete, insert, select, update on passkey to gilde_app;
