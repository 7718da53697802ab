-- One turn of which something was said: whose it is, that they cannot (let_go: theirs until another takes it), that
-- nobody is needed (off), that it was done. A day of the week of which nothing was said has no row. said_by: who said
-- the last of it.
create table duty_turn (
  cooperative_id uuid not null,
  duty_id uuid not null,
  on_day date not null,
  member_id uuid,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  let_go boolean not null default false,
  off boolean not null default false,
  done_at timestamp with time zone,
  changes integer not null default 0,
  -- Whose it was before the last that was said; null: nobody's. With was_let_go, what a mistake goes back to.
  was_member_id uuid,
  was_let_go boolean not null default false,
  constraint duty_turn_pkey PRIMARY KEY (cooperative_id, duty_id, on_day),
  constraint duty_turn_cooperative_id_duty_id_fkey FOREIGN KEY (cooperative_id, duty_id)
      REFERENCES duty(cooperative_id, id),
  constraint duty_turn_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint duty_turn_cooperative_id_was_member_id_fkey FOREIGN KEY (cooperative_id, was_member_id)
      REFERENCES member(cooperative_id, id),
  constraint duty_turn_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id),
  constraint duty_turn_changes_check CHECK (changes >= 0),
  constraint duty_turn_check CHECK (NOT let_go OR member_id IS NOT NULL),
  constraint duty_turn_check1 CHECK (done_at IS NULL OR member_id IS NOT NULL AND NOT let_go AND NOT off)
);

create index duty_turn_by_day on duty_turn (cooperative_id, on_day);
create index duty_turn_of_member on duty_turn (cooperative_id, member_id, on_day);

create trigger duty_turn_is_kept BEFORE INSERT OR UPDATE ON duty_turn FOR EACH ROW EXECUTE FUNCTION keep_duty_turn();
create trigger duty_turn_of_member BEFORE INSERT ON duty_turn FOR EACH ROW WHEN (new.member_id IS NOT NULL)
    EXECUTE FUNCTION keep_begun_by_members('member_id');
create trigger duty_turn_to_member BEFORE UPDATE ON duty_turn FOR EACH ROW WHEN (new.member_id IS NOT NULL
    AND new.member_id IS DISTINCT FROM old.member_id) EXECUTE FUNCTION keep_begun_by_members('member_id');

create policy keeper_puts on duty_turn for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND said_by = ((select asking_person())));
create policy keeper_says on duty_turn for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy member_or_coach_or_administrator_reads on duty_turn for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['member', 'coach', 'administrator'])));
create policy member_says on duty_turn for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['member'])));
create policy own_hand_update on duty_turn as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_taken on duty_turn for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND said_by = ((select asking_person())));
create policy owner_sees_all on duty_turn for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on duty_turn to gilde_app;
grant update (member_id, said_by, said_at, let_go, off, done_at, changes) on duty_turn to gilde_app;
