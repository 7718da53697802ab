-- The agenda of a person, for a calendar elsewhere. Which link opens it stands in link; ended once there is a new
-- one.
create table calendar_feed (
  cooperative_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint calendar_feed_pkey PRIMARY KEY (cooperative_id, id),
  constraint calendar_feed_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint calendar_feed_check CHECK (ended_at >= made_at)
);

create unique index calendar_feed_now on calendar_feed (cooperative_id, person_id) WHERE (ended_at IS NULL);

create policy own on calendar_feed for select to public
  using (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person()))
      AND (select asking_as(VARIADIC ARRAY['person'])));
create policy own_hand_insert on calendar_feed as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_select on calendar_feed as restrictive for select to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_hand_update on calendar_feed as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_ended on calendar_feed for update to public
  using (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person()))
      AND (select asking_as(VARIADIC ARRAY['person'])));
create policy own_is_made on calendar_feed for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person()))
      AND (select asking_belongs()) AND (select asking_as(VARIADIC ARRAY['person'])));
create policy owner_sees_all on calendar_feed for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on calendar_feed to gilde_app;
grant update (ended_at) on calendar_feed to gilde_app;
