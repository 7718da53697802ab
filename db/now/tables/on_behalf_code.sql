-- A code mailed to a member, who types it to let somebody work on their behalf. Opens nothing else, and only in the
-- session that asked for it. Kept as a hash.
create table on_behalf_code (
  cooperative_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  by_person uuid not null,
  session_id uuid not null,
  code_hash bytea not null,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  wrong_tries integer not null default 0,
  used_at timestamp with time zone,
  constraint on_behalf_code_pkey PRIMARY KEY (cooperative_id, id),
  constraint on_behalf_code_by_person_fkey FOREIGN KEY (by_person) REFERENCES person(id),
  constraint on_behalf_code_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint on_behalf_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create index on_behalf_code_of on on_behalf_code (session_id, asked_at DESC);

create policy doer_keeps on on_behalf_code for all to public
  using (cooperative_id = ((select asking_cooperative())) AND by_person = ((select asking_person())));
create policy owner_sees_all on on_behalf_code for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on on_behalf_code to gilde_app;
grant update (wrong_tries, used_at) on on_behalf_code to gilde_app;
