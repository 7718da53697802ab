-- The pen of the co-operative: whoever posts holds this row until commit, so entries are numbered without gaps and
-- postings of one co-operative never deadlock.
create table journal_counter (
  cooperative_id uuid not null,
  next_number integer not null default 1,
  constraint journal_counter_pkey PRIMARY KEY (cooperative_id),
  constraint journal_counter_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id)
);

create policy office_writes on journal_counter for all to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy owner_sees_all on journal_counter for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on journal_counter to gilde_app;
grant update (next_number) on journal_counter to gilde_app;
