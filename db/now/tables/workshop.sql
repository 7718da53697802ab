-- A meeting for members, held by a coach or the administration. revision counts the changes of what is told of it;
-- places is how many members there is room for.
create table workshop (
  cooperative_id uuid not null,
  id uuid not null,
  title text not null,
  about text not null default '',
  place text not null,
  starts_at timestamp with time zone not null,
  minutes smallint not null,
  places smallint not null,
  revision integer not null default 0,
  made_by uuid not null,
  changed_at timestamp with time zone not null,
  cancelled_at timestamp with time zone,
  cancelled_why text not null default '',
  constraint workshop_pkey PRIMARY KEY (cooperative_id, id),
  constraint workshop_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint workshop_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint workshop_about_check CHECK (length(about) <= 1000),
  constraint workshop_cancelled_why_check CHECK (length(cancelled_why) <= 500),
  constraint workshop_minutes_check CHECK (minutes >= 5 AND minutes <= 480),
  constraint workshop_place_check CHECK (length(place) >= 1 AND length(place) <= 200),
  constraint workshop_places_check CHECK (places >= 1 AND places <= 500),
  constraint workshop_revision_check CHECK (revision >= 0),
  constraint workshop_title_check CHECK (length(title) >= 1 AND length(title) <= 100)
);

create index workshop_by_start on workshop (cooperative_id, starts_at);

create policy holder_announces on workshop for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND made_by = ((select asking_person())));
create policy holder_changes on workshop for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy job_reads on workshop for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy member_or_coach_or_administrator_reads on workshop for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['member', 'coach', 'administrator'])));
create policy owner_sees_all on workshop for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on workshop to gilde_app;
grant update (title, about, place, starts_at, minutes, places, revision, changed_at, cancelled_at,
    cancelled_why) on workshop to gilde_app;
