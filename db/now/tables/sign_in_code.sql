-- A six-digit code sent by mail, kept as a keyed hash: valid ten minutes, five tries, once. Also asked for addresses
-- we do not know, so that the answer does not tell who is a member.
create table sign_in_code (
  id uuid not null,
  email text not null,
  code_hash bytea not null,
  link_hash bytea,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  wrong_tries integer not null default 0,
  used_at timestamp with time zone,
  -- The agreement that this code signs. Absent: it signs in.
  signs_id uuid,
  constraint sign_in_code_pkey PRIMARY KEY (id)
);

create index sign_in_code_by_email on sign_in_code (email, asked_at DESC);
create unique index sign_in_code_by_link on sign_in_code (link_hash) WHERE (link_hash IS NOT NULL);

create policy owner_sees_all on sign_in_code for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on sign_in_code for all to public
  using (((select asking_purpose())) = 'operator' OR ((select asking_purpose())) = 'sign-in'
      AND ((select asking_person())) IS NULL)
  with check (((select asking_purpose())) = ANY (ARRAY['sign-in', 'operator']));

grant delete, insert, select, update on sign_in_code to gilde_app;
