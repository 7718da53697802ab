-- The next number of the series of quotes per co-operative and year; given back on refusal.
create table quote_counter (
  cooperative_id uuid not null,
  year integer not null,
  next_number integer not null default 1,
  constraint quote_counter_pkey PRIMARY KEY (cooperative_id, year),
  constraint quote_counter_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id)
);

create policy administrator_keeps on quote_counter for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy owner_sees_all on quote_counter for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on quote_counter to gilde_app;
