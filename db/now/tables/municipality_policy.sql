-- What a municipality agreed about small business beside a benefit, by version. The administrator writes it down, a
-- case manager of that municipality confirms it. Of the confirmed ones the latest that began on or before a day holds
-- on that day.
create table municipality_policy (
  cooperative_id uuid not null,
  id uuid not null,
  municipality_id uuid not null,
  version integer not null,
  valid_from date not null,
  valid_to date,
  -- The fields of Policy (app/domains/benefits/engine/policy.ts) but its days; amounts in cents.
  policy jsonb not null,
  proposed_at timestamp with time zone not null,
  proposed_by uuid not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  constraint municipality_policy_pkey PRIMARY KEY (cooperative_id, id),
  constraint municipality_policy_cooperative_id_municipality_id_version_key UNIQUE (cooperative_id,
      municipality_id, version),
  constraint municipality_policy_cooperative_id_municipality_id_fkey FOREIGN KEY (cooperative_id, municipality_id)
      REFERENCES municipality(cooperative_id, id),
  constraint municipality_policy_check CHECK (valid_to >= valid_from),
  constraint municipality_policy_check1 CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)
      AND (withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
  constraint municipality_policy_not_own CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by),
  constraint municipality_policy_one_end CHECK (confirmed_at IS NULL OR withdrawn_at IS NULL),
  constraint municipality_policy_version_check CHECK (version > 0)
);

create trigger municipality_policy_begins BEFORE INSERT ON municipality_policy FOR EACH ROW
    EXECUTE FUNCTION begin_as_proposal();
create trigger municipality_policy_keeps BEFORE UPDATE ON municipality_policy FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of_agreed_policy();

create policy administrator_adds on municipality_policy for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_withdraws on municipality_policy for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND confirmed_at IS NULL);
create policy belongs on municipality_policy for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy case_manager_confirms on municipality_policy for update to public
  using (cooperative_id = ((select asking_cooperative())) AND municipality_id = ((select asking_municipality()))
      AND withdrawn_at IS NULL);
create policy own_name_insert on municipality_policy as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (proposed_by IS NULL
      OR proposed_by = ((select asking_person()))) AND (withdrawn_by IS NULL
      OR withdrawn_by = ((select asking_person()))) AND (confirmed_by IS NULL
      OR confirmed_by = ((select asking_person()))));
create policy owner_sees_all on municipality_policy for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on municipality_policy to gilde_app;
grant update (withdrawn_at, withdrawn_by, confirmed_at, confirmed_by) on municipality_policy to gilde_app;
