-- Over how long a time VAT is returned, from a day on. The first row is also where Gilde begins to make returns.
create table vat_period (
  cooperative_id uuid not null,
  from_day date not null,
  length text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  constraint vat_period_pkey PRIMARY KEY (cooperative_id, from_day),
  constraint vat_period_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint vat_period_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id),
  constraint vat_period_from_day_check CHECK (EXTRACT(day FROM from_day) = 1::numeric),
  constraint vat_period_length_check CHECK (length = ANY (ARRAY['month', 'quarter', 'year']))
);

create policy administrator_or_auditor_or_board_reads on vat_period for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy administrator_replaces on vat_period for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_sets on vat_period for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND set_by = ((select asking_person())));
create policy owner_sees_all on vat_period for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on vat_period to gilde_app;
grant update (length, set_at, set_by) on vat_period to gilde_app;
