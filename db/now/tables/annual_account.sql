-- The annual account of a year as the board prepared it: its paper and its workbook, kept byte for byte, and a hash
-- of its figures, so that what is booked afterwards shows. Another version comes beside it; none is changed.
create table annual_account (
  cooperative_id uuid not null,
  id uuid not null,
  year integer not null,
  version integer not null,
  prepared_at timestamp with time zone not null,
  prepared_by uuid not null,
  -- The co-operative's own result of the year in cents; below zero is a loss.
  result bigint not null,
  figures_hash bytea not null,
  document_id uuid not null,
  workbook_id uuid not null,
  -- The number of the last entry when it was prepared; written by the database. What changes the year after it makes
  -- the account outdated.
  last_entry integer,
  constraint annual_account_pkey PRIMARY KEY (cooperative_id, id),
  constraint annual_account_cooperative_id_year_version_key UNIQUE (cooperative_id, year, version),
  constraint annual_account_cooperative_id_document_id_fkey FOREIGN KEY (cooperative_id, document_id)
      REFERENCES file(cooperative_id, id),
  constraint annual_account_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint annual_account_cooperative_id_workbook_id_fkey FOREIGN KEY (cooperative_id, workbook_id)
      REFERENCES file(cooperative_id, id),
  constraint annual_account_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES person(id),
  constraint annual_account_figures_hash_check CHECK (length(figures_hash) = 32),
  constraint annual_account_version_check CHECK (version > 0),
  constraint annual_account_year_check CHECK (year >= 1900 AND year <= 2200)
);

create index annual_account_by_document on annual_account (cooperative_id, document_id);
create index annual_account_by_workbook on annual_account (cooperative_id, workbook_id);

create trigger annual_account_never_changes BEFORE DELETE OR UPDATE ON annual_account FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create trigger annual_account_signed BEFORE INSERT ON annual_account FOR EACH ROW
    EXECUTE FUNCTION keep_annual_signed();

create policy administrator_or_auditor_or_board_reads on annual_account for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy board_adds on annual_account for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board'])));
create policy members_read_adopted on annual_account for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS (select asking_members())) AND (EXISTS ( SELECT
   FROM annual_adoption d
  WHERE d.cooperative_id = annual_account.cooperative_id AND d.account_id = annual_account.id
      AND d.taken_back_at IS NULL)));
create policy own_name_insert on annual_account as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR prepared_by IS NULL
      OR prepared_by = ((select asking_person())));
create policy owner_sees_all on annual_account for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on annual_account to gilde_app;
