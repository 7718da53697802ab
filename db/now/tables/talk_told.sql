-- A coach told a member whom no mail reached, by phone or face to face, how it stands with their conversation:
-- of_moment is when what they told came to be so. What comes to be so later is told again.
create table talk_told (
  cooperative_id uuid not null,
  appointment_id uuid not null,
  member_id uuid not null,
  of_moment timestamp with time zone not null,
  told_by uuid not null,
  told_at timestamp with time zone not null,
  constraint talk_told_pkey PRIMARY KEY (cooperative_id, appointment_id, of_moment),
  constraint agenda_told_cooperative_id_appointment_id_fkey FOREIGN KEY (cooperative_id, appointment_id)
      REFERENCES appointment(cooperative_id, id) ON DELETE CASCADE,
  constraint agenda_told_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint agenda_told_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id)
);

create policy owner_sees_all on talk_told for all to gilde_owner
  using (true)
  with check (true);
create policy who_speaks_tells on talk_told for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['coach']))
      AND told_by = ((select asking_person())) AND (EXISTS ( SELECT
   FROM appointment a
  WHERE a.cooperative_id = talk_told.cooperative_id AND a.id = talk_told.appointment_id
      AND a.coach_id = ((select asking_person())) AND a.member_id = talk_told.member_id)));
create policy who_told_reads on talk_told for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['coach']))
      AND told_by = ((select asking_person())));

grant insert, select on talk_told to gilde_app;
