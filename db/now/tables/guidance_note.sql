-- A note about the road of a member, for the member and the coaches. private: for the coach who wrote it alone, until
-- they share it (shared_at); never the other way round. evaluation: they looked back together at how it goes. No note
-- says more than who wrote it wants there: it is removed by them, and not kept.
create table guidance_note (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  text text not null,
  private boolean not null,
  evaluation boolean not null,
  shared_at timestamp with time zone,
  constraint guidance_note_pkey PRIMARY KEY (cooperative_id, id),
  constraint guidance_note_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint guidance_note_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint guidance_note_check CHECK (NOT (private AND evaluation)),
  constraint guidance_note_check1 CHECK (NOT (private AND shared_at IS NOT NULL)),
  constraint guidance_note_text_check CHECK (length(text) >= 1 AND length(text) <= 4000)
);

create index guidance_note_by_member on guidance_note (cooperative_id, member_id, written_at);
create index guidance_note_looked_back on guidance_note (cooperative_id, member_id, written_at) WHERE evaluation;

create policy coach_reads_own_private on guidance_note for select to public
  using (cooperative_id = ((select asking_cooperative())) AND private AND written_by = ((select asking_person()))
      AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy coach_reads_what_is_shared on guidance_note for select to public
  using (cooperative_id = ((select asking_cooperative())) AND NOT private
      AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy coach_shares on guidance_note for update to public
  using (cooperative_id = ((select asking_cooperative())) AND private AND written_by = ((select asking_person()))
      AND (select asking_holds(VARIADIC ARRAY['coach'])))
  with check (cooperative_id = ((select asking_cooperative())) AND NOT private AND shared_at IS NOT NULL
      AND written_by = ((select asking_person())));
create policy coach_writes on guidance_note for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND shared_at IS NULL
      AND written_by = ((select asking_person())) AND (select asking_holds(VARIADIC ARRAY['coach']))
      AND NOT (member_id IN (select asking_members())));
create policy in_own_hands_all on guidance_note as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy own_is_read on guidance_note for select to public
  using (cooperative_id = ((select asking_cooperative())) AND NOT private
      AND (member_id IN (select asking_members())));
create policy own_is_written on guidance_note for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND NOT private AND NOT evaluation
      AND shared_at IS NULL AND written_by = ((select asking_person())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on guidance_note for all to gilde_owner
  using (true)
  with check (true);
create policy writer_removes on guidance_note for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND written_by = ((select asking_person()))
      AND ((select asking_holds(VARIADIC ARRAY['coach'])) OR (member_id IN (select asking_members()))));

grant delete, insert, select on guidance_note to gilde_app;
grant update (private, shared_at) on guidance_note to gilde_app;
