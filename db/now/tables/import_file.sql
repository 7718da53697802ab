-- A list that somebody chose to read in, as it stood in the file: its rows are there until it is carried out or
-- thrown away, then only what came of it. What goes into the books (invoices, balance, pots) is carried out by
-- another than who chose the file.
create table import_file (
  cooperative_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  sha256 bytea not null,
  rows jsonb,
  -- Cells with a formula, as row and column from 0.
  formulas jsonb not null default '[]'::jsonb,
  -- Sheets of the workbook that were not read.
  left_out text[] not null default '{}'[],
  -- Which column of the file (from 0) holds what.
  columns jsonb not null default '{}'::jsonb,
  -- The day on which what goes into the books counts.
  counts_on date,
  revision integer not null default 1,
  put_by uuid not null,
  put_at timestamp with time zone not null,
  done_by uuid,
  done_at timestamp with time zone,
  added integer,
  known integer,
  constraint import_file_pkey PRIMARY KEY (cooperative_id, id),
  constraint import_file_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint import_file_done_by_fkey FOREIGN KEY (done_by) REFERENCES person(id),
  constraint import_file_put_by_fkey FOREIGN KEY (put_by) REFERENCES person(id),
  constraint import_by_two CHECK ((kind = ANY (ARRAY['members', 'customers'])) OR done_by <> put_by),
  constraint import_file_added_check CHECK (added >= 0),
  constraint import_file_check CHECK (num_nulls(done_by, done_at, added, known) = ANY (ARRAY[0, 4])),
  constraint import_file_columns_check CHECK (jsonb_typeof(columns) = 'object'),
  constraint import_file_formulas_check CHECK (jsonb_typeof(formulas) = 'array'),
  constraint import_file_kind_check CHECK (kind = ANY (ARRAY['members', 'customers', 'invoices', 'balance', 'pots'])),
  constraint import_file_known_check CHECK (known >= 0),
  constraint import_file_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint import_file_rows_check CHECK (jsonb_typeof(rows) = 'array'),
  constraint import_file_sha256_check CHECK (length(sha256) = 32),
  constraint import_keeps_no_rows CHECK ((rows IS NULL) = (done_at IS NOT NULL))
);

create index import_file_by_age on import_file (cooperative_id, put_at DESC);
create index import_file_by_hash on import_file (cooperative_id, sha256);

create trigger import_is_kept BEFORE UPDATE ON import_file FOR EACH ROW EXECUTE FUNCTION keep_import();

create policy administrator_goes_on on import_file for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_puts on import_file for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND put_by = ((select asking_person()))
      AND done_at IS NULL);
create policy administrator_reads on import_file for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_throws_away on import_file for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND done_at IS NULL);
create policy job_sees_what_is_old on import_file for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND done_at IS NULL AND put_at < (at_now() - '14 days'::interval));
create policy job_throws_away on import_file for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND done_at IS NULL AND put_at < (at_now() - '14 days'::interval));
create policy own_name_insert on import_file as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR done_by IS NULL OR done_by = ((select asking_person())));
create policy owner_sees_all on import_file for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on import_file to gilde_app;
grant update (rows, columns, counts_on, revision, done_by, done_at, added, known) on import_file to gilde_app;
