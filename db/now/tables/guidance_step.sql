-- A step on the way to a goal: what, who helps (in own words), by which day if any, and how it stands. closed_by: who
-- said that it is done, or that it is dropped; opened again, that is taken back.
create table guidance_step (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  goal_id uuid not null,
  step text not null,
  helper text not null,
  by_day date,
  state text not null default 'open',
  revision integer not null default 1,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  closed_by uuid,
  closed_at timestamp with time zone,
  constraint guidance_step_pkey PRIMARY KEY (cooperative_id, id),
  constraint guidance_step_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint guidance_step_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id),
  constraint guidance_step_cooperative_id_goal_id_member_id_fkey FOREIGN KEY (cooperative_id, goal_id, member_id)
      REFERENCES guidance_goal(cooperative_id, id, member_id),
  constraint guidance_step_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint guidance_step_check CHECK ((state = 'open') = (closed_at IS NULL)),
  constraint guidance_step_check1 CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
  constraint guidance_step_helper_check CHECK (length(helper) <= 80),
  constraint guidance_step_revision_check CHECK (revision >= 1),
  constraint guidance_step_state_check CHECK (state = ANY (ARRAY['open', 'done', 'dropped'])),
  constraint guidance_step_step_check CHECK (length(step) >= 1 AND length(step) <= 300)
);

create index guidance_step_by_goal on guidance_step (cooperative_id, goal_id);
create index guidance_step_by_member on guidance_step (cooperative_id, member_id);
create index guidance_step_open on guidance_step (cooperative_id, member_id) INCLUDE (by_day, state)
    WHERE (state = 'open');

create trigger guidance_step_is_signed BEFORE INSERT OR UPDATE ON guidance_step FOR EACH ROW
    EXECUTE FUNCTION keep_step_signed();

create policy coach_keeps on guidance_step for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy in_own_hands_all on guidance_step as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy own on guidance_step for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_added on guidance_step for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_changed on guidance_step for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on guidance_step as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (added_by IS NULL OR added_by = ((select asking_person())))
      AND (written_by IS NULL OR written_by = ((select asking_person()))) AND (closed_by IS NULL
      OR closed_by = ((select asking_person()))));
create policy owner_sees_all on guidance_step for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on guidance_step to gilde_app;
grant update (step, helper, by_day, state, revision, written_by, written_at, closed_by,
    closed_at) on guidance_step to gilde_app;
