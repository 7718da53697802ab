-- An application that ended is kept longer: until which day, how who applied agreed to that, and who wrote it down.
-- revision: of the application since.
create table application_kept (
  cooperative_id uuid not null,
  application_id uuid not null,
  revision integer not null,
  until date not null,
  agreed text not null,
  kept_by uuid not null,
  kept_at timestamp with time zone not null,
  constraint application_kept_pkey PRIMARY KEY (cooperative_id, application_id, revision),
  constraint application_kept_cooperative_id_application_id_fkey FOREIGN KEY (cooperative_id, application_id)
      REFERENCES application(cooperative_id, id) ON DELETE CASCADE,
  constraint application_kept_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id),
  constraint application_kept_agreed_check CHECK (length(agreed) >= 1 AND length(agreed) <= 1000)
);

create trigger application_kept_a_year BEFORE INSERT ON application_kept FOR EACH ROW
    EXECUTE FUNCTION keep_application_kept();

create policy coach_or_administrator_keeps on application_kept for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND kept_by = ((select asking_person())));
create policy coach_or_administrator_reads on application_kept for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy link_reads on application_kept for select to public
  using (((cooperative_id, application_id) IN ( SELECT s.cooperative_id,
    s.subject_id
   FROM asking_link_subject('application') s(cooperative_id, subject_id))));
create policy own on application_kept for select to public
  using ((EXISTS ( SELECT
   FROM application a
  WHERE a.cooperative_id = application_kept.cooperative_id AND a.id = application_kept.application_id
      AND (a.member_id IN (select asking_members())))));
create policy owner_sees_all on application_kept for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on application_kept to gilde_app;
