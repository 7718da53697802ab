-- How long a member worked in the business on a day. 0 is kept too: that one did not work is also told. What a
-- statement told of it stays in that statement.
create table worked_day (
  cooperative_id uuid not null,
  member_id uuid not null,
  on_day date not null,
  minutes integer not null,
  note text not null default '',
  noted_at timestamp with time zone not null,
  constraint worked_day_pkey PRIMARY KEY (cooperative_id, member_id, on_day),
  constraint worked_day_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint worked_day_minutes_check CHECK (minutes >= 0 AND minutes <= 1440),
  constraint worked_day_note_check CHECK (length(note) <= 200)
);

create policy in_own_hands_all on worked_day as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy job_compares on worked_day for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on worked_day for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_mended on worked_day for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_noted on worked_day for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on worked_day for all to gilde_owner
  using (true)
  with check (true);
create policy shared on worked_day for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select shared_with_me('hours'))));
create policy who_left_mends on worked_day for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select members_of_who_left()))
      AND on_day <@ ((select days_of_who_left())));
create policy who_left_notes on worked_day for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select members_of_who_left()))
      AND on_day <@ ((select days_of_who_left())));
create policy who_left_sees on worked_day for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select members_of_who_left())));

grant insert, select on worked_day to gilde_app;
grant update (minutes, note, noted_at) on worked_day to gilde_app;
