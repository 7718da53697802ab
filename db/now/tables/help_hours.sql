-- Whether hours for each other are kept, and how far below zero somebody may go, in minutes. The last that was set
-- holds; none: not kept.
create table help_hours (
  cooperative_id uuid not null,
  id uuid not null,
  counted boolean not null,
  lowest integer not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  constraint help_hours_pkey PRIMARY KEY (cooperative_id, id),
  constraint help_hours_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint help_hours_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id),
  constraint help_hours_lowest_check CHECK (lowest >= '-6000'::integer AND lowest <= 0)
);

create index help_hours_last on help_hours (cooperative_id, set_at DESC, id DESC);

create policy board_sets on help_hours for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND set_by = ((select asking_person())));
create policy member_or_coach_or_board_reads on help_hours for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['member', 'coach', 'board'])));
create policy owner_sees_all on help_hours for all to gilde_owner
  using (true)
  with check (true);
create policy who_writes_reads on help_hours for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));

grant insert, select on help_hours to gilde_app;
