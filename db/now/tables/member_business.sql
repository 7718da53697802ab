-- Who works in which business: one person several, one business several people.
create table member_business (
  cooperative_id uuid not null,
  member_id uuid not null,
  business_id uuid not null,
  since date not null,
  until date,
  -- When the last day was written down. Kept by the database itself. Absent: before it kept that.
  ended_at timestamp with time zone,
  -- When it was written down that the work ended, or went on after all, of which they are told. Absent: there is
  -- nothing to tell.
  changed_at timestamp with time zone,
  -- The mail that tells it. Absent: there was no address.
  change_mail_id uuid,
  -- Somebody told it, by phone or face to face: to who has no address, or whose mail did not leave.
  told_at timestamp with time zone,
  told_by uuid,
  constraint member_business_pkey PRIMARY KEY (cooperative_id, member_id, business_id, since),
  constraint member_business_cooperative_id_business_id_fkey FOREIGN KEY (cooperative_id, business_id)
      REFERENCES business(cooperative_id, id),
  constraint member_business_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint member_business_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id),
  constraint member_business_check CHECK (until >= since),
  constraint member_business_end_is_kept CHECK (ended_at IS NULL OR until IS NOT NULL),
  constraint member_business_told_by_somebody CHECK ((told_at IS NULL) = (told_by IS NULL)),
  constraint member_business_told_of_change CHECK (changed_at IS NOT NULL OR num_nonnulls(change_mail_id,
      told_at) = 0)
);

create index member_business_by_business on member_business (cooperative_id, business_id);
create unique index member_business_current on member_business (cooperative_id, member_id, business_id)
    WHERE (until IS NULL);

create trigger member_business_begins_anew BEFORE INSERT ON member_business FOR EACH ROW WHEN (new.until IS NULL)
    EXECUTE FUNCTION keep_work_taken_up();
create trigger member_business_is_taken_up BEFORE UPDATE OF until ON member_business FOR EACH ROW
    WHEN (old.until IS NOT NULL AND new.until IS NULL) EXECUTE FUNCTION keep_work_taken_up();
create trigger member_business_keeps_when BEFORE INSERT OR UPDATE OF until ON member_business FOR EACH ROW
    EXECUTE FUNCTION keep_when_work_ended();
create trigger member_business_lets_go AFTER UPDATE OF until ON member_business FOR EACH ROW WHEN (old.until IS NULL
    AND new.until IS NOT NULL AND asking_purpose() = 'person') EXECUTE FUNCTION let_go_with_work();
create trigger member_business_not_before_its_work BEFORE UPDATE OF until ON member_business FOR EACH ROW
    WHEN (new.until IS NOT NULL AND new.until IS DISTINCT FROM old.until) EXECUTE FUNCTION keep_work_ended();
create trigger member_business_takes_window_away AFTER UPDATE OF until ON member_business FOR EACH ROW
    WHEN (old.until IS NULL AND new.until IS NOT NULL) EXECUTE FUNCTION take_window_away();

create policy office_adds on member_business for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy office_edits on member_business for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy office_reads on member_business for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'board', 'auditor', 'coach'])));
create policy own on member_business for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on member_business as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR told_by IS NULL OR told_by = ((select asking_person())));
create policy owner_sees_all on member_business for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on member_business to gilde_app;
