-- The key of a co-operative at a provider of online payments, sealed together with which provider that is. A key says
-- where money goes: one person asks for another one, another confirms.
create table online_account (
  cooperative_id uuid not null,
  sealed_key text,
  new_key text,
  new_by uuid,
  new_at timestamp with time zone,
  -- Keys that held before, sealed, each with until when: what was started under one is asked about with it.
  former_keys jsonb not null default '[]'::jsonb,
  constraint online_account_pkey PRIMARY KEY (cooperative_id),
  constraint online_account_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint online_account_new_by_fkey FOREIGN KEY (new_by) REFERENCES person(id),
  constraint online_account_check CHECK ((new_key IS NULL) = (new_by IS NULL)
      AND (new_key IS NULL) = (new_at IS NULL)),
  constraint online_account_new_key_check CHECK (length(new_key) >= 1 AND length(new_key) <= 2000),
  constraint online_account_sealed_key_check CHECK (length(sealed_key) >= 1 AND length(sealed_key) <= 2000)
);

create trigger online_account_by_two BEFORE INSERT OR UPDATE ON online_account FOR EACH ROW
    EXECUTE FUNCTION keep_online_account_by_two();
create trigger online_account_former_keys BEFORE UPDATE ON online_account FOR EACH ROW
    EXECUTE FUNCTION keep_former_keys();

create policy administrator_asks on online_account for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_changes on online_account for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_reads on online_account for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy job_reads on online_account for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own_name_insert on online_account as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR new_by IS NULL OR new_by = ((select asking_person())));
create policy owner_sees_all on online_account for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on online_account to gilde_app;
