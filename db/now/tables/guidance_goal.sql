-- What a member wants to reach, in own words, under one of five themes. Read and written by the member and by the
-- coaches of the co-operative. added_by: who put it there; written_by: whose words stand there now; reached_by: who
-- said that it is reached.
create table guidance_goal (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  theme text not null,
  goal text not null,
  revision integer not null default 1,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  reached_at timestamp with time zone,
  reached_by uuid,
  constraint guidance_goal_pkey PRIMARY KEY (cooperative_id, id),
  constraint guidance_goal_cooperative_id_id_member_id_key UNIQUE (cooperative_id, id, member_id),
  constraint guidance_goal_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint guidance_goal_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint guidance_goal_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint guidance_goal_reached_by_fkey FOREIGN KEY (reached_by) REFERENCES person(id),
  constraint guidance_goal_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint guidance_goal_goal_check CHECK (length(goal) >= 1 AND length(goal) <= 300),
  constraint guidance_goal_reached_by_somebody CHECK ((reached_at IS NULL) = (reached_by IS NULL)),
  constraint guidance_goal_revision_check CHECK (revision >= 1),
  constraint guidance_goal_theme_check
      CHECK (theme = ANY (ARRAY['business', 'money', 'skills', 'network', 'well-being']))
);

create index guidance_goal_by_member on guidance_goal (cooperative_id, member_id);

create trigger guidance_goal_is_signed BEFORE INSERT OR UPDATE ON guidance_goal FOR EACH ROW
    EXECUTE FUNCTION keep_goal_signed();

create policy coach_keeps on guidance_goal for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy in_own_hands_all on guidance_goal as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy own on guidance_goal for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_added on guidance_goal for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_changed on guidance_goal for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on guidance_goal as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (added_by IS NULL OR added_by = ((select asking_person())))
      AND (written_by IS NULL OR written_by = ((select asking_person()))) AND (reached_by IS NULL
      OR reached_by = ((select asking_person()))));
create policy owner_sees_all on guidance_goal for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on guidance_goal to gilde_app;
grant update (theme, goal, revision, written_by, written_at, reached_at, reached_by) on guidance_goal to gilde_app;
