-- Where a member says they stand, and where they want to: in the words of the ladder of that moment, so that other
-- words later change nothing of it. The latest counts. Chosen by the member alone; the coach reads it.
create table ladder_choice (
  cooperative_id uuid not null,
  member_id uuid not null,
  chosen_at timestamp with time zone not null,
  stands text not null,
  wants text not null,
  constraint ladder_choice_pkey PRIMARY KEY (cooperative_id, member_id, chosen_at),
  constraint ladder_choice_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint ladder_choice_stands_check CHECK (length(stands) >= 1 AND length(stands) <= 120),
  constraint ladder_choice_wants_check CHECK (length(wants) >= 1 AND length(wants) <= 120)
);

create policy coach_reads on ladder_choice for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy in_own_hands_all on ladder_choice as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy own on ladder_choice for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_chosen on ladder_choice for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on ladder_choice for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on ladder_choice to gilde_app;
