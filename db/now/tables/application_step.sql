-- A step of an application: which, on which day, what belongs to it in words (the conditions of a municipality, why
-- not), and who took it; null: who applies. Who applies reads it too.
create table application_step (
  cooperative_id uuid not null,
  application_id uuid not null,
  id uuid not null,
  stage text not null,
  on_day date not null,
  note text not null default '',
  taken_by uuid,
  taken_at timestamp with time zone not null,
  -- Which step it is, from 1; given by the database.
  place integer not null,
  -- The day that was planned with it: of the talk, the last of the vote or of the trial. How far it is again when the
  -- step after it is taken back.
  due_on date,
  -- The step that was wrong and in whose place this one came.
  instead_of uuid,
  constraint application_step_pkey PRIMARY KEY (cooperative_id, application_id, id),
  constraint application_step_cooperative_id_application_id_fkey FOREIGN KEY (cooperative_id, application_id)
      REFERENCES application(cooperative_id, id) ON DELETE CASCADE,
  constraint application_step_cooperative_id_application_id_instead_of_fkey FOREIGN KEY (cooperative_id,
      application_id, instead_of) REFERENCES application_step(cooperative_id, application_id, id),
  constraint application_step_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES person(id),
  constraint application_step_note_check CHECK (length(note) <= 1000)
);

create index application_step_by_applicant on application_step (cooperative_id, application_id, stage)
    WHERE (taken_by IS NULL);
create unique index application_step_in_order on application_step (cooperative_id, application_id, place);

create trigger application_step_has_place BEFORE INSERT ON application_step FOR EACH ROW
    EXECUTE FUNCTION give_step_its_place();
create trigger application_step_has_what_it_asks BEFORE INSERT ON application_step FOR EACH ROW
    EXECUTE FUNCTION keep_what_a_step_asks();
create trigger application_step_in_place_of BEFORE INSERT ON application_step FOR EACH ROW
    EXECUTE FUNCTION keep_step_in_place_of();
create constraint trigger application_step_keeps_to_the_road
    AFTER INSERT ON application_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_to_the_road();

create policy coach_or_administrator_reads on application_step for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy coach_or_administrator_takes on application_step for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND taken_by = ((select asking_person())));
create policy link_reads on application_step for select to public
  using (((cooperative_id, application_id) IN ( SELECT s.cooperative_id,
    s.subject_id
   FROM asking_link_subject('application') s(cooperative_id, subject_id))));
create policy link_withdraws on application_step for insert to public
  with check (stage = 'withdrawn' AND taken_by IS NULL AND ((cooperative_id,
      application_id) IN ( SELECT s.cooperative_id,
    s.subject_id
   FROM asking_link_subject('application') s(cooperative_id, subject_id))));
create policy own on application_step for select to public
  using ((EXISTS ( SELECT
   FROM application a
  WHERE a.cooperative_id = application_step.cooperative_id AND a.id = application_step.application_id
      AND (a.member_id IN (select asking_members())))));
create policy owner_sees_all on application_step for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on application_step to gilde_app;
