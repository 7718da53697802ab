-- Somebody told who applies, by phone or face to face, how far it is: which revision, who, and when. For who has no
-- address, or whose mail did not leave.
create table application_call (
  cooperative_id uuid not null,
  application_id uuid not null,
  revision integer not null,
  called_by uuid not null,
  called_at timestamp with time zone not null,
  constraint application_call_pkey PRIMARY KEY (cooperative_id, application_id, revision),
  constraint application_call_called_by_fkey FOREIGN KEY (called_by) REFERENCES person(id),
  constraint application_call_cooperative_id_application_id_fkey FOREIGN KEY (cooperative_id, application_id)
      REFERENCES application(cooperative_id, id) ON DELETE CASCADE
);

create policy coach_or_administrator_calls on application_call for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND called_by = ((select asking_person())));
create policy coach_or_administrator_reads on application_call for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy owner_sees_all on application_call for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on application_call to gilde_app;
