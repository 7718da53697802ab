-- The audit of a year. Its sample is drawn once: who has the seed and the entries of the year draws the same one
-- again.
create table audit (
  cooperative_id uuid not null,
  id uuid not null,
  year integer not null,
  begun_at timestamp with time zone not null,
  begun_by uuid not null,
  -- Made by chance when the sample was drawn; nobody chooses it.
  seed text not null,
  weighing text not null,
  asked integer not null,
  -- How many entries the year had when the sample was drawn; amount: their debit, in cents.
  entries integer not null,
  amount bigint not null,
  -- The last number in the journal then: what has a higher one was booked afterwards.
  last_number integer not null,
  constraint audit_pkey PRIMARY KEY (cooperative_id, id),
  constraint audit_cooperative_id_year_key UNIQUE (cooperative_id, year),
  constraint audit_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES person(id),
  constraint audit_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint audit_amount_check CHECK (amount >= 0),
  constraint audit_asked_check CHECK (asked >= 1 AND asked <= 500),
  constraint audit_entries_check CHECK (entries > 0),
  constraint audit_seed_check CHECK (seed ~ '^[0-9a-f]{32}$'),
  constraint audit_weighing_check CHECK (weighing = ANY (ARRAY['equal', 'amount'])),
  constraint audit_year_check CHECK (year >= 1900 AND year <= 2200)
);

create trigger audit_never_changes BEFORE DELETE OR UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();

create policy administrator_or_auditor_or_board_reads on audit for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy committee_begins on audit for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND may_audit_year(year)
      AND begun_by = ((select asking_person())));
create policy owner_sees_all on audit for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on audit to gilde_app;
