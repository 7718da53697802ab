-- Where a member goes who stops: an own registration, a job, a study, something else, or they would rather not say.
-- Gone when stopping is taken back. Read by the member and the coaches; to be counted without names.
create table leaving_destination (
  cooperative_id uuid not null,
  leaving_id uuid not null,
  member_id uuid not null,
  where_to text not null,
  constraint leaving_destination_pkey PRIMARY KEY (cooperative_id, leaving_id),
  constraint leaving_destination_cooperative_id_leaving_id_fkey FOREIGN KEY (cooperative_id, leaving_id)
      REFERENCES leaving(cooperative_id, id),
  constraint leaving_destination_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint leaving_destination_where_to_check
      CHECK (where_to = ANY (ARRAY['registration', 'job', 'study', 'other', 'unsaid']))
);

create index leaving_destination_by_member on leaving_destination (cooperative_id, member_id);

create policy coach_reads on leaving_destination for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy own on leaving_destination for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on leaving_destination as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on leaving_destination for all to gilde_owner
  using (true)
  with check (true);
create policy with_what_was_said on leaving_destination for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM leaving l
  WHERE l.cooperative_id = leaving_destination.cooperative_id AND l.id = leaving_destination.leaving_id
      AND l.member_id = leaving_destination.member_id AND l.said_by = ((select asking_person()))
      AND l.taken_back_at IS NULL)));

grant insert, select on leaving_destination to gilde_app;
