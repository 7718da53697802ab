-- A conversation of a member with their coach. starts_at is the last time that was set, and holds only while state is
-- set; said_by brought it to what it is now, with word; revision counts what was said. minutes is how long it is
-- planned, took_minutes how long it was.
create table appointment (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  coach_id uuid not null,
  topic text not null,
  place text not null default '',
  minutes smallint not null,
  state text not null,
  proposed timestamp with time zone[] not null default '{}'::timestamp with time zone[],
  starts_at timestamp with time zone,
  word text not null default '',
  said_by uuid not null,
  said_at timestamp with time zone not null,
  revision integer not null default 0,
  attendance text,
  took_minutes smallint,
  attendance_word text not null default '',
  noted_at timestamp with time zone,
  reminded_for timestamp with time zone,
  -- Whose it was, where the last that was said of it is that it went over to another coach.
  coach_before uuid,
  -- The last mail that told the member what was said of it. Absent: there was none. One from before said_at tells
  -- what was said before.
  told_mail_id uuid,
  constraint appointment_pkey PRIMARY KEY (cooperative_id, id),
  constraint appointment_coach_before_fkey FOREIGN KEY (coach_before) REFERENCES person(id),
  constraint appointment_coach_id_fkey FOREIGN KEY (coach_id) REFERENCES person(id),
  constraint appointment_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint appointment_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint appointment_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id),
  constraint appointment_attendance_check CHECK (attendance = ANY (ARRAY['came', 'missed'])),
  constraint appointment_attendance_word_check CHECK (length(attendance_word) <= 500),
  constraint appointment_check CHECK ((state = 'proposed') = (cardinality(proposed) > 0)),
  constraint appointment_check1 CHECK (state <> 'set' OR starts_at IS NOT NULL),
  constraint appointment_check2 CHECK ((attendance IS NULL) = (noted_at IS NULL)),
  constraint appointment_check3 CHECK (attendance IS NULL OR state = 'set'),
  constraint appointment_check4 CHECK (took_minutes IS NULL OR NOT attendance IS DISTINCT FROM 'came'),
  constraint appointment_goes_to_another CHECK (coach_before <> coach_id AND (coach_before IS NULL
      OR state <> 'cancelled')),
  constraint appointment_minutes_check CHECK (minutes >= 5 AND minutes <= 480),
  constraint appointment_place_check CHECK (length(place) <= 200),
  constraint appointment_proposed_check CHECK (cardinality(proposed) <= 3),
  constraint appointment_revision_check CHECK (revision >= 0),
  constraint appointment_state_check
      CHECK (state = ANY (ARRAY['asked', 'proposed', 'none-fits', 'set', 'cancelled'])),
  constraint appointment_took_minutes_check CHECK (took_minutes >= 1 AND took_minutes <= 480),
  constraint appointment_topic_check CHECK (length(topic) >= 1 AND length(topic) <= 100),
  constraint appointment_word_check CHECK (length(word) <= 500)
);

create index appointment_by_start on appointment (cooperative_id, starts_at) WHERE (state = 'set');
create index appointment_from on appointment (cooperative_id, starts_at);
create index appointment_of_coach on appointment (cooperative_id, coach_id, said_at DESC);
create index appointment_of_member on appointment (cooperative_id, member_id, said_at DESC);
create index appointment_off_unplanned on appointment (cooperative_id, said_at) WHERE ((state = 'cancelled')
    AND (starts_at IS NULL));
create index appointment_told_mail on appointment (cooperative_id, told_mail_id) WHERE (told_mail_id IS NOT NULL);
create index appointment_waits on appointment (cooperative_id, coach_id)
    WHERE ((state = ANY (ARRAY['asked', 'proposed', 'none-fits'])) OR ((state = 'set') AND (attendance IS NULL)));

create trigger appointment_is_honest BEFORE INSERT OR UPDATE ON appointment FOR EACH ROW
    EXECUTE FUNCTION keep_appointment();
create trigger appointment_of_member BEFORE INSERT ON appointment FOR EACH ROW
    EXECUTE FUNCTION keep_begun_by_members('member_id');
create trigger appointment_two_sides BEFORE UPDATE ON appointment FOR EACH ROW WHEN (asking_doer() IS NOT NULL)
    EXECUTE FUNCTION keep_two_sides('coach_id');

create policy coach_proposes on appointment for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND coach_id = ((select asking_person()))
      AND said_by = ((select asking_person())) AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy coach_reads on appointment for select to public
  using (cooperative_id = ((select asking_cooperative())) AND coach_id = ((select asking_person()))
      AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy coach_says on appointment for update to public
  using (cooperative_id = ((select asking_cooperative())) AND coach_id = ((select asking_person()))
      AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy job_notes on appointment for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_reminds on appointment for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on appointment for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_answered on appointment for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_asked on appointment for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND state = 'asked' AND said_by = ((select asking_person())));
create policy owner_sees_all on appointment for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on appointment to gilde_app;
grant update (topic, place, minutes, state, proposed, starts_at, word, said_by, said_at, revision, attendance,
    took_minutes, attendance_word, noted_at, reminded_for, told_mail_id) on appointment to gilde_app;
