-- The next number of the one series per co-operative and year. Taken late, under a lock, given back on refusal.
create table invoice_counter (
  cooperative_id uuid not null,
  year integer not null,
  next_number integer not null default 1,
  constraint invoice_counter_pkey PRIMARY KEY (cooperative_id, year),
  constraint invoice_counter_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id)
);

create policy office on invoice_counter for all to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy owner_sees_all on invoice_counter for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on invoice_counter to gilde_app;
