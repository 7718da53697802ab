-- A coach called who asked for it on paper (paper_call): who, and when.
create table paper_called (
  cooperative_id uuid not null,
  scan_id uuid not null,
  called_by uuid not null,
  called_at timestamp with time zone not null,
  constraint paper_called_pkey PRIMARY KEY (cooperative_id, scan_id),
  constraint paper_called_called_by_fkey FOREIGN KEY (called_by) REFERENCES person(id),
  constraint paper_called_cooperative_id_scan_id_fkey FOREIGN KEY (cooperative_id, scan_id)
      REFERENCES paper_call(cooperative_id, scan_id) ON DELETE CASCADE
);

create policy coach_calls on paper_called for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['coach']))
      AND called_by = ((select asking_person())));
create policy own_hand_insert on paper_called as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on paper_called for all to gilde_owner
  using (true)
  with check (true);
create policy who_reads_the_scan on paper_called for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM paper_scan s
  WHERE s.cooperative_id = paper_called.cooperative_id AND s.id = paper_called.scan_id)));

grant insert, select on paper_called to gilde_app;
