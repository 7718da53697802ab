-- A member signed up for a meeting: has a place, waits for one, or left. asked_at orders the waiting list;
-- moved_up_at is when a place came free for them.
create table workshop_seat (
  cooperative_id uuid not null,
  workshop_id uuid not null,
  member_id uuid not null,
  state text not null,
  asked_at timestamp with time zone not null,
  said_by uuid,
  moved_up_at timestamp with time zone,
  attendance text,
  attendance_word text not null default '',
  noted_by uuid,
  reminded_for timestamp with time zone,
  -- When said_by brought it to what it is; asked_at orders the waiting list and stays when they leave.
  said_at timestamp with time zone not null default at_now(),
  -- They came without a place: had not signed up, or waited for one. Null: they had a place, or did not come.
  walked_in text,
  -- The last mail that told the member how it stands with their seat, which a reminder does not. Absent: there was
  -- none.
  told_mail_id uuid,
  constraint workshop_seat_pkey PRIMARY KEY (cooperative_id, workshop_id, member_id),
  constraint workshop_seat_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint workshop_seat_cooperative_id_workshop_id_fkey FOREIGN KEY (cooperative_id, workshop_id)
      REFERENCES workshop(cooperative_id, id),
  constraint workshop_seat_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES person(id),
  constraint workshop_seat_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id),
  constraint workshop_seat_attendance_check CHECK (attendance = ANY (ARRAY['came', 'missed'])),
  constraint workshop_seat_attendance_word_check CHECK (length(attendance_word) <= 200),
  constraint workshop_seat_check CHECK ((attendance IS NULL) = (noted_by IS NULL)),
  constraint workshop_seat_check1 CHECK (attendance IS NULL OR state = 'in'),
  constraint workshop_seat_state_check CHECK (state = ANY (ARRAY['in', 'waiting', 'left'])),
  constraint workshop_seat_walked_in_check CHECK (walked_in = ANY (ARRAY['unasked', 'waited'])),
  constraint workshop_seat_who_walked_in_came CHECK (walked_in IS NULL OR state = 'in' AND attendance = 'came'
      AND attendance IS NOT NULL)
);

create index workshop_seat_of_member on workshop_seat (cooperative_id, member_id);
create index workshop_seat_told_mail on workshop_seat (cooperative_id, told_mail_id) WHERE (told_mail_id IS NOT NULL);

create trigger workshop_seat_is_there BEFORE INSERT OR UPDATE ON workshop_seat FOR EACH ROW
    EXECUTE FUNCTION keep_workshop_seat();
create trigger workshop_seat_of_member BEFORE INSERT ON workshop_seat FOR EACH ROW WHEN (new.state <> 'left')
    EXECUTE FUNCTION keep_begun_by_members('member_id');

create policy coach_or_administrator_reads on workshop_seat for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy holder_adds on workshop_seat for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND said_by = ((select asking_person())));
create policy holder_changes on workshop_seat for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy job_moves_up on workshop_seat for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_reads on workshop_seat for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on workshop_seat for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_asked on workshop_seat for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND said_by = ((select asking_person())));
create policy own_is_changed on workshop_seat for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on workshop_seat as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR noted_by IS NULL OR noted_by = ((select asking_person())));
create policy owner_sees_all on workshop_seat for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on workshop_seat to gilde_app;
grant update (state, asked_at, said_by, moved_up_at, attendance, attendance_word, noted_by, reminded_for, said_at,
    walked_in, told_mail_id) on workshop_seat to gilde_app;
