-- What a coach wrote down for a member who never signs in: a post, or a word about a promise (says), as the member
-- said it (how). writer: the name of who wrote it, for who reads it. Written before the word itself, which the
-- database then lets through; never changed.
create table help_written (
  cooperative_id uuid not null,
  id uuid not null,
  post_id uuid not null,
  promise_id uuid,
  member_id uuid not null,
  says text not null,
  how text not null,
  written_by uuid not null,
  writer text not null,
  written_at timestamp with time zone not null,
  constraint help_written_pkey PRIMARY KEY (cooperative_id, id),
  constraint help_written_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint help_written_cooperative_id_post_id_fkey FOREIGN KEY (cooperative_id, post_id)
      REFERENCES help_post(cooperative_id, id),
  constraint help_written_cooperative_id_promise_id_fkey FOREIGN KEY (cooperative_id, promise_id)
      REFERENCES help_promise(cooperative_id, id),
  constraint help_written_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint help_written_check CHECK ((says = 'post') = (promise_id IS NULL)),
  constraint help_written_how_check CHECK (how = ANY (ARRAY['told', 'on-paper'])),
  constraint help_written_says_check
      CHECK (says = ANY (ARRAY['post', 'yes', 'no', 'take-back', 'call-off', 'done', 'thank', 'fine', 'day', 'day-yes', 'day-off'])),
  constraint help_written_writer_check CHECK (length(writer) >= 1 AND length(writer) <= 200)
);

create index help_written_of_post on help_written (cooperative_id, post_id);
create index help_written_of_promise on help_written (cooperative_id, promise_id);

create policy is_written on help_written for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND written_by = ((select asking_person()))
      AND (member_id IN (select help_written_for())));
create policy of_post_is_read on help_written for select to public
  using (cooperative_id = ((select asking_cooperative())) AND promise_id IS NULL AND (EXISTS ( SELECT
   FROM help_post p
  WHERE p.cooperative_id = help_written.cooperative_id AND p.id = help_written.post_id)));
create policy of_promise_is_read on help_written for select to public
  using (cooperative_id = ((select asking_cooperative())) AND promise_id IS NOT NULL AND (EXISTS ( SELECT
   FROM help_promise h
  WHERE h.cooperative_id = help_written.cooperative_id AND h.id = help_written.promise_id)));
create policy own_is_read on help_written for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on help_written for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on help_written to gilde_app;
