-- A member said that they stop, and on which last day. said_how: they wrote it down themselves (said_by is theirs),
-- or told it to a coach or the administration, who did (said_by), and how; unsaid: the membership ends without a word
-- of theirs (the co-op ends it, or they died). It ends nothing: the register does (member.left_on), on the same day.
-- It can be taken back until then, and is when somebody becomes a member again. Never changed otherwise: another day
-- is said anew.
create table leaving (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  last_day date not null,
  said_by uuid not null,
  said_how text not null,
  said_at timestamp with time zone not null,
  taken_back_at timestamp with time zone,
  taken_back_by uuid,
  seen_at timestamp with time zone,
  -- Another of the administration or the board than who wrote it said that it is right: then who wrote it may end the
  -- membership.
  seen_by uuid,
  told_at timestamp with time zone,
  -- Who told the member, by phone or face to face, that it was written down: for who has no address, or whose mail
  -- did not leave.
  told_by uuid,
  -- Why the membership was ended before what stands after that day, or so late: asked of who ended it. Empty: nothing
  -- was asked.
  end_why text not null default '',
  constraint leaving_pkey PRIMARY KEY (cooperative_id, id),
  constraint leaving_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint leaving_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id),
  constraint leaving_seen_by_fkey FOREIGN KEY (seen_by) REFERENCES person(id),
  constraint leaving_taken_back_by_fkey FOREIGN KEY (taken_back_by) REFERENCES person(id),
  constraint leaving_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id),
  constraint leaving_end_why_check CHECK (length(end_why) <= 500),
  constraint leaving_is_seen_by_somebody CHECK ((seen_at IS NULL) = (seen_by IS NULL)),
  constraint leaving_is_taken_back_by_somebody CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL)),
  constraint leaving_is_told_by_somebody CHECK ((told_at IS NULL) = (told_by IS NULL)),
  constraint leaving_said_how_check
      CHECK (said_how = ANY (ARRAY['self', 'spoken', 'phone', 'paper', 'mail', 'unsaid']))
);

create index leaving_by_member on leaving (cooperative_id, member_id);
create unique index leaving_goes_on on leaving (cooperative_id, member_id) WHERE (taken_back_at IS NULL);

create trigger leaving_is_kept BEFORE INSERT OR UPDATE ON leaving FOR EACH ROW EXECUTE FUNCTION keep_leaving();
create trigger leaving_why_of_end BEFORE UPDATE OF end_why ON leaving FOR EACH ROW
    WHEN (new.end_why IS DISTINCT FROM old.end_why) EXECUTE FUNCTION keep_why_of_end();

create policy board_looks on leaving for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND taken_back_at IS NULL AND (seen_by = ((select asking_person())) OR leaving_asks_yes(id)));
create policy board_says_right on leaving for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND taken_back_at IS NULL AND (seen_by = ((select asking_person())) OR leaving_asks_yes(id)));
create policy coach_or_administrator_reads on leaving for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy helper_takes_back on leaving for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])))
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND (said_how <> 'self'
      OR taken_back_at IS NULL));
create policy job_tells on leaving for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND said_how <> 'self');
create policy own on leaving for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on leaving as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on leaving as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_said on leaving for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND said_how = 'self' AND said_by = ((select asking_person())));
create policy own_is_taken_back on leaving for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on leaving as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (taken_back_by IS NULL
      OR taken_back_by = ((select asking_person()))) AND (seen_by IS NULL OR seen_by = ((select asking_person())))
      AND (told_by IS NULL OR told_by = ((select asking_person()))));
create policy owner_sees_all on leaving for all to gilde_owner
  using (true)
  with check (true);
create policy told_is_noted on leaving for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND said_how <> 'self'
      AND said_by = ((select asking_person())) AND NOT (member_id IN (select asking_members())));

grant insert, select on leaving to gilde_app;
grant update (taken_back_at, taken_back_by, seen_at, seen_by, told_at, told_by, end_why) on leaving to gilde_app;
