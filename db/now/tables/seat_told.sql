-- Somebody told a member whom no mail reached, by phone or face to face, how it stands with their seat at a meeting:
-- of_moment is when what they told came to be so. What comes to be so later is told again.
create table seat_told (
  cooperative_id uuid not null,
  workshop_id uuid not null,
  member_id uuid not null,
  of_moment timestamp with time zone not null,
  told_by uuid not null,
  told_at timestamp with time zone not null,
  constraint seat_told_pkey PRIMARY KEY (cooperative_id, workshop_id, member_id, of_moment),
  constraint seat_told_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint seat_told_cooperative_id_workshop_id_member_id_fkey FOREIGN KEY (cooperative_id, workshop_id, member_id)
      REFERENCES workshop_seat(cooperative_id, workshop_id, member_id) ON DELETE CASCADE,
  constraint seat_told_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id)
);

create policy holder_reads on seat_told for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy holder_tells on seat_told for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND told_by = ((select asking_person())));
create policy owner_sees_all on seat_told for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on seat_told to gilde_app;
