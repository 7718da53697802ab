-- Where the people of a municipality sign in with the account of their own office (OpenID Connect). The secret is
-- sealed.
create table municipality_sign_in (
  cooperative_id uuid not null,
  municipality_id uuid not null,
  issuer text not null,
  client_id text not null,
  sealed_secret text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  ended_at timestamp with time zone,
  constraint municipality_sign_in_pkey PRIMARY KEY (cooperative_id, municipality_id),
  constraint municipality_sign_in_cooperative_id_municipality_id_fkey FOREIGN KEY (cooperative_id, municipality_id)
      REFERENCES municipality(cooperative_id, id),
  constraint municipality_sign_in_client_id_check CHECK (length(client_id) >= 1 AND length(client_id) <= 200),
  constraint municipality_sign_in_issuer_check CHECK (length(issuer) >= 1 AND length(issuer) <= 300)
);

create policy administrator_keeps on municipality_sign_in for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy own_name_insert on municipality_sign_in as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR set_by IS NULL OR set_by = ((select asking_person())));
create policy owner_sees_all on municipality_sign_in for all to gilde_owner
  using (true)
  with check (true);
create policy to_sign_in on municipality_sign_in for select to public
  using (((select asking_purpose())) = 'sign-in' AND ended_at IS NULL);

grant insert, select on municipality_sign_in to gilde_app;
grant update (issuer, client_id, sealed_secret, set_at, set_by, ended_at) on municipality_sign_in to gilde_app;
