-- By whom a co-operative sends text messages: the name that a phone shows as the sender, and the key of its account,
-- sealed.
create table text_account (
  cooperative_id uuid not null,
  sender text not null,
  sealed_key text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  constraint text_account_pkey PRIMARY KEY (cooperative_id),
  constraint text_account_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint text_account_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id),
  constraint text_account_sealed_key_check CHECK (length(sealed_key) >= 1 AND length(sealed_key) <= 2000),
  constraint text_account_sender_check CHECK (sender ~ '^[A-Za-z0-9][A-Za-z0-9 ]{0,10}$' AND sender ~ '[A-Za-z]')
);

create policy administrator_keeps on text_account for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy job_sends on text_account for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own_name_insert on text_account as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR set_by IS NULL OR set_by = ((select asking_person())));
create policy owner_sees_all on text_account for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select, update on text_account to gilde_app;
