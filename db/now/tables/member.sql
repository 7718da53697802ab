-- A person in the register of members. Who left stays in it, with the day.
create table member (
  cooperative_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  first_name text not null,
  joined_on date not null,
  left_on date,
  -- When the register last came to say this. Absent: before it kept that.
  entered_at timestamp with time zone,
  -- Somebody told them, by phone or face to face, that their membership ended: for who has no address, or whose mail
  -- did not leave.
  told_of_end_at timestamp with time zone,
  told_of_end_by uuid,
  -- Somebody told them, by phone or face to face, that the register came to say another first day: for who has no
  -- address, or whose mail did not leave.
  told_of_day_at timestamp with time zone,
  told_of_day_by uuid,
  -- The mail that tells them that their membership ended. Absent: before it kept that.
  end_mail_id uuid,
  -- The mail that tells them that the register came to say another first day. Absent: it never did, or before it kept
  -- that.
  day_mail_id uuid,
  -- Somebody told them, by phone or face to face, that they are a member again: for who has no address, or whose mail
  -- did not leave.
  told_of_return_at timestamp with time zone,
  told_of_return_by uuid,
  constraint member_pkey PRIMARY KEY (cooperative_id, id),
  constraint member_cooperative_id_person_id_key UNIQUE (cooperative_id, person_id),
  constraint member_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint member_told_of_day_by_fkey FOREIGN KEY (told_of_day_by) REFERENCES person(id),
  constraint member_told_of_end_by_fkey FOREIGN KEY (told_of_end_by) REFERENCES person(id),
  constraint member_told_of_return_by_fkey FOREIGN KEY (told_of_return_by) REFERENCES person(id),
  constraint member_check CHECK (left_on >= joined_on),
  constraint member_first_name_check CHECK (length(first_name) >= 1 AND length(first_name) <= 60),
  constraint member_name_check CHECK (length(name) >= 1 AND length(name) <= 120),
  constraint member_told_of_day_by_somebody CHECK ((told_of_day_at IS NULL) = (told_of_day_by IS NULL)),
  constraint member_told_of_end_by_somebody CHECK ((told_of_end_at IS NULL) = (told_of_end_by IS NULL)),
  constraint member_told_of_return_by_somebody CHECK ((told_of_return_at IS NULL) = (told_of_return_by IS NULL)),
  constraint member_told_of_what_ended CHECK (told_of_end_at IS NULL OR left_on IS NOT NULL)
);

create trigger member_end_explained BEFORE UPDATE OF left_on ON member FOR EACH ROW WHEN (new.left_on IS NOT NULL
    AND new.left_on IS DISTINCT FROM old.left_on) EXECUTE FUNCTION keep_end_explained();
create trigger member_ended_by_two BEFORE UPDATE OF left_on ON member FOR EACH ROW WHEN (new.left_on IS NOT NULL
    AND new.left_on IS DISTINCT FROM old.left_on) EXECUTE FUNCTION keep_end_by_two();
create trigger member_has_a_first_day BEFORE INSERT ON member FOR EACH ROW EXECUTE FUNCTION keep_first_day();
create trigger member_keeps_entries AFTER INSERT OR UPDATE ON member FOR EACH ROW
    EXECUTE FUNCTION keep_member_entry();
create trigger member_keeps_its_first_day BEFORE UPDATE OF joined_on ON member FOR EACH ROW
    WHEN (new.joined_on IS DISTINCT FROM old.joined_on) EXECUTE FUNCTION keep_first_day();
create trigger member_left_pauses_plans AFTER UPDATE OF left_on ON member FOR EACH ROW WHEN (old.left_on IS NULL
    AND new.left_on IS NOT NULL) EXECUTE FUNCTION pause_plans_of_who_left();
create trigger member_stays AFTER UPDATE OF left_on ON member FOR EACH ROW WHEN (old.left_on IS NOT NULL
    AND new.left_on IS NULL) EXECUTE FUNCTION stop_leaving_of_who_stays();
create trigger member_takes_consents_along AFTER UPDATE OF left_on ON member FOR EACH ROW
    WHEN ((old.left_on IS NULL) <> (new.left_on IS NULL)) EXECUTE FUNCTION end_consents_with_membership();

create policy joint_is_read on member for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select asking_joint_members())));
create policy office_adds on member for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy office_edits on member for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy office_reads on member for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'board', 'auditor', 'coach'])));
create policy own on member for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select asking_members())));
create policy own_name_insert on member as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (told_of_end_by IS NULL
      OR told_of_end_by = ((select asking_person()))) AND (told_of_day_by IS NULL
      OR told_of_day_by = ((select asking_person()))) AND (told_of_return_by IS NULL
      OR told_of_return_by = ((select asking_person()))));
create policy owner_sees_all on member for all to gilde_owner
  using (true)
  with check (true);
create policy shares_with_me on member for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select sharing_with_me())));

grant insert, select, update on member to gilde_app;
