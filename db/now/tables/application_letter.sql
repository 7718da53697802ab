-- The letter that belongs to a step, such as the permission of the municipality. Erased with the application, so not
-- a file.
create table application_letter (
  cooperative_id uuid not null,
  application_id uuid not null,
  step_id uuid not null,
  name text not null,
  media_type text not null,
  sha256 bytea not null,
  content bytea not null,
  -- Who put it with the step, at added_at: with the step, or later.
  added_by uuid not null,
  added_at timestamp with time zone not null,
  constraint application_letter_pkey PRIMARY KEY (cooperative_id, application_id, step_id),
  constraint application_letter_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint application_letter_cooperative_id_application_id_step_id_fkey FOREIGN KEY (cooperative_id,
      application_id, step_id) REFERENCES application_step(cooperative_id, application_id, id) ON DELETE CASCADE,
  constraint application_letter_content_check CHECK (length(content) >= 1 AND length(content) <= 10485760),
  constraint application_letter_media_type_check
      CHECK (media_type = ANY (ARRAY['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])),
  constraint application_letter_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint application_letter_sha256_check CHECK (length(sha256) = 32)
);

create policy coach_or_administrator_adds on application_letter for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND added_by = ((select asking_person())));
create policy coach_or_administrator_reads on application_letter for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy link_reads on application_letter for select to public
  using (((cooperative_id, application_id) IN ( SELECT s.cooperative_id,
    s.subject_id
   FROM asking_link_subject('application') s(cooperative_id, subject_id))));
create policy owner_sees_all on application_letter for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on application_letter to gilde_app;
