-- Words of what is on the board as they stood when somebody answered them, before its member wrote others. Kept by
-- the database itself.
create table help_post_before (
  cooperative_id uuid not null,
  post_id uuid not null,
  version smallint not null,
  member_id uuid not null,
  what text not null,
  skill text not null,
  for_whom text not null,
  needed_on date,
  constraint help_post_before_pkey PRIMARY KEY (cooperative_id, post_id, version),
  constraint help_post_before_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint help_post_before_cooperative_id_post_id_fkey FOREIGN KEY (cooperative_id, post_id)
      REFERENCES help_post(cooperative_id, id)
);

create index help_post_before_of_member on help_post_before (cooperative_id, member_id);

create policy own_is_read on help_post_before for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on help_post_before for all to gilde_owner
  using (true)
  with check (true);
create policy who_answered_reads on help_post_before for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM help_promise h
  WHERE h.cooperative_id = help_post_before.cooperative_id AND h.post_id = help_post_before.post_id
      AND h.read_version <= help_post_before.version)));
create policy written_is_read on help_post_before for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM help_promise h
  WHERE h.cooperative_id = help_post_before.cooperative_id AND h.post_id = help_post_before.post_id
      AND NOT (h.helper_id IN (select asking_members())) AND NOT (h.helped_id IN (select asking_members())))));

grant select on help_post_before to gilde_app;
