-- Somebody of the administration looked at the damage that was said: it can be lent as it is, or was closed first.
-- Until then who books reads of it.
create table thing_looked (
  cooperative_id uuid not null,
  word_id uuid not null,
  looked_at timestamp with time zone not null,
  looked_by uuid not null,
  constraint thing_looked_pkey PRIMARY KEY (cooperative_id, word_id),
  constraint thing_looked_cooperative_id_word_id_fkey FOREIGN KEY (cooperative_id, word_id)
      REFERENCES thing_word(cooperative_id, id),
  constraint thing_looked_looked_by_fkey FOREIGN KEY (looked_by) REFERENCES person(id)
);

create policy administrator_looked on thing_looked for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND looked_by = ((select asking_person())));
create policy administrator_reads on thing_looked for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy owner_sees_all on thing_looked for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on thing_looked to gilde_app;
