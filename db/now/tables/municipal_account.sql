-- With which account of their office a case manager signs in: linked by themselves, signed in otherwise. So whoever
-- changes where a municipality signs in does not become somebody by that.
create table municipal_account (
  cooperative_id uuid not null,
  person_id uuid not null,
  municipality_id uuid not null,
  issuer text not null,
  subject text not null,
  linked_at timestamp with time zone not null,
  constraint municipal_account_pkey PRIMARY KEY (cooperative_id, person_id),
  constraint municipal_account_cooperative_id_municipality_id_issuer_sub_key UNIQUE (cooperative_id, municipality_id,
      issuer, subject),
  constraint municipal_account_cooperative_id_municipality_id_fkey FOREIGN KEY (cooperative_id, municipality_id)
      REFERENCES municipality(cooperative_id, id),
  constraint municipal_account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint municipal_account_issuer_check CHECK (length(issuer) >= 1 AND length(issuer) <= 300),
  constraint municipal_account_subject_check CHECK (length(subject) >= 1 AND length(subject) <= 300)
);

create policy own on municipal_account for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'person'
      AND person_id = ((select asking_person())));
create policy own_is_linked on municipal_account for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person()))
      AND municipality_id = ((select asking_municipality())));
create policy own_is_unlinked on municipal_account for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'person'
      AND person_id = ((select asking_person())));
create policy owner_sees_all on municipal_account for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on municipal_account to gilde_app;
