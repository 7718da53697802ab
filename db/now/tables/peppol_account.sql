-- The account of a co-operative at the access point of the Peppol network: who it is there, and its key, sealed.
create table peppol_account (
  cooperative_id uuid not null,
  legal_entity integer not null,
  sealed_key text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  constraint peppol_account_pkey PRIMARY KEY (cooperative_id),
  constraint peppol_account_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint peppol_account_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id),
  constraint peppol_account_legal_entity_check CHECK (legal_entity >= 1 AND legal_entity <= 999999999),
  constraint peppol_account_sealed_key_check CHECK (length(sealed_key) >= 1 AND length(sealed_key) <= 2000)
);

create trigger peppol_account_is_honest BEFORE INSERT OR UPDATE ON peppol_account FOR EACH ROW
    EXECUTE FUNCTION keep_peppol_account_honest();

create policy administrator_keeps on peppol_account for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy job_sends on peppol_account for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own_name_insert on peppol_account as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR set_by IS NULL OR set_by = ((select asking_person())));
create policy owner_sees_all on peppol_account for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select, update on peppol_account to gilde_app;
