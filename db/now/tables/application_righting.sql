-- A step of an application that does not hold any more: why, and who said so. Another step may have come in its place
-- (instead_of); otherwise it was taken back. revision: of the application since.
create table application_righting (
  cooperative_id uuid not null,
  application_id uuid not null,
  step_id uuid not null,
  why text not null,
  revision integer not null,
  righted_by uuid not null,
  righted_at timestamp with time zone not null,
  constraint application_righting_pkey PRIMARY KEY (cooperative_id, application_id, step_id),
  constraint application_righting_cooperative_id_application_id_step_id_fkey FOREIGN KEY (cooperative_id,
      application_id, step_id) REFERENCES application_step(cooperative_id, application_id, id) ON DELETE CASCADE,
  constraint application_righting_righted_by_fkey FOREIGN KEY (righted_by) REFERENCES person(id),
  constraint application_righting_why_check CHECK (length(why) >= 1 AND length(why) <= 500)
);

create constraint trigger application_righting_keeps_to_the_road
    AFTER INSERT ON application_righting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION keep_to_the_road();
create trigger application_righting_may_be BEFORE INSERT ON application_righting FOR EACH ROW
    EXECUTE FUNCTION keep_what_is_not_righted();

create policy coach_or_administrator_puts_right on application_righting for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator']))
      AND righted_by = ((select asking_person())));
create policy coach_or_administrator_reads on application_righting for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy job_writes_about on application_righting for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy link_reads on application_righting for select to public
  using (((cooperative_id, application_id) IN ( SELECT s.cooperative_id,
    s.subject_id
   FROM asking_link_subject('application') s(cooperative_id, subject_id))));
create policy own on application_righting for select to public
  using ((EXISTS ( SELECT
   FROM application a
  WHERE a.cooperative_id = application_righting.cooperative_id AND a.id = application_righting.application_id
      AND (a.member_id IN (select asking_members())))));
create policy owner_sees_all on application_righting for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on application_righting to gilde_app;
