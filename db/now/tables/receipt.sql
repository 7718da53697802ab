-- A receipt that was handed in. member_id null: mailed by somebody we do not know. words: why it was sent back, or
-- which one it is double with. booked_as: the cost that it was booked as.
create table receipt (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid,
  way text not null,
  note text not null,
  handed_in_at timestamp with time zone not null,
  handed_in_by uuid,
  state text not null default 'waiting',
  settled_at timestamp with time zone,
  settled_by uuid,
  words text not null default '',
  booked_as uuid,
  mail_id uuid,
  request_id uuid,
  -- Who paid the shop, as who handed it in says; null: nobody was asked.
  paid_by text,
  constraint receipt_pkey PRIMARY KEY (cooperative_id, id),
  constraint receipt_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint receipt_cooperative_id_mail_id_fkey FOREIGN KEY (cooperative_id, mail_id)
      REFERENCES receipt_mail(cooperative_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint receipt_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint receipt_cooperative_id_request_id_fkey FOREIGN KEY (cooperative_id, request_id)
      REFERENCES pot_request(cooperative_id, id),
  constraint receipt_handed_in_by_fkey FOREIGN KEY (handed_in_by) REFERENCES person(id),
  constraint receipt_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id),
  constraint receipt_check CHECK ((state = 'waiting') = (settled_at IS NULL)),
  constraint receipt_check1 CHECK ((state = 'booked') = (booked_as IS NOT NULL)),
  constraint receipt_check2 CHECK ((state <> ALL (ARRAY['returned', 'double'])) OR words <> ''),
  constraint receipt_check3 CHECK (mail_id IS NULL OR way = 'mail'),
  constraint receipt_note_check CHECK (length(note) <= 300),
  constraint receipt_paid_by_check CHECK (paid_by = ANY (ARRAY['cooperative', 'member'])),
  constraint receipt_state_check CHECK (state = ANY (ARRAY['waiting', 'booked', 'returned', 'double', 'withdrawn'])),
  constraint receipt_way_check CHECK (way = ANY (ARRAY['screen', 'mail'])),
  constraint receipt_words_check CHECK (length(words) <= 500)
);

create unique index receipt_booked_once on receipt (cooperative_id, booked_as) WHERE (booked_as IS NOT NULL);
create index receipt_by_mail on receipt (cooperative_id, mail_id) WHERE (mail_id IS NOT NULL);
create index receipt_by_member on receipt (cooperative_id, member_id, handed_in_at DESC);
create index receipt_by_request on receipt (cooperative_id, request_id) WHERE (request_id IS NOT NULL);
create index receipt_by_state on receipt (cooperative_id, state, handed_in_at);

create trigger receipt_of_member BEFORE UPDATE ON receipt FOR EACH ROW EXECUTE FUNCTION keep_own_receipt();

create policy administrator_keeps on receipt for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads_booked on receipt for select to public
  using (cooperative_id = ((select asking_cooperative())) AND state = 'booked'
      AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy job_hands_in on receipt for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND way = 'mail');
create policy job_reads on receipt for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on receipt for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_handed_in on receipt for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND handed_in_by = ((select asking_person())) AND state = 'waiting');
create policy own_is_withdrawn on receipt for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (state = ANY (ARRAY['waiting', 'returned'])))
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND state = 'withdrawn' AND settled_by = ((select asking_person())));
create policy own_name_insert on receipt as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (handed_in_by IS NULL
      OR handed_in_by = ((select asking_person()))) AND (settled_by IS NULL
      OR settled_by = ((select asking_person()))));
create policy own_says_who_paid on receipt for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND state = 'waiting' AND paid_by IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND state = 'waiting' AND paid_by IS NOT NULL);
create policy owner_sees_all on receipt for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on receipt to gilde_app;
grant update (member_id, state, settled_at, settled_by, words, booked_as, paid_by) on receipt to gilde_app;
