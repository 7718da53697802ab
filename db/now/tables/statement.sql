-- What a member tells the municipality about a month of work: one version waits or was confirmed; a late payment or a
-- credit note makes the next. Made by a job when the month is over.
create table statement (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  municipality_id uuid not null,
  month date not null,
  version integer not null,
  -- The way it goes: as it was when it was confirmed; while it waits as it was when it was made.
  delivery text not null,
  due_on date not null,
  made_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  -- The e-mail address or the address on the street that the member read when they confirmed it; empty where it is
  -- read here, and while it waits: until then it goes where the municipality wants it.
  sent_to text not null default '',
  -- When a version that waited stopped asking, because nothing differed any more from what was confirmed. It asks
  -- again when something does: then this is null, and made_at and due_on are new.
  withdrawn_at timestamp with time zone,
  constraint statement_pkey PRIMARY KEY (cooperative_id, id),
  constraint statement_cooperative_id_member_id_month_version_key UNIQUE (cooperative_id, member_id, month, version),
  constraint statement_of_member UNIQUE (cooperative_id, id, member_id),
  constraint statement_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint statement_cooperative_id_municipality_id_fkey FOREIGN KEY (cooperative_id, municipality_id)
      REFERENCES municipality(cooperative_id, id),
  constraint statement_check CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
  constraint statement_delivery_check CHECK (delivery = ANY (ARRAY['portal', 'mail', 'print'])),
  constraint statement_goes_somewhere CHECK (
CASE
    WHEN confirmed_at IS NULL THEN sent_to = ''
    ELSE (delivery = 'portal') = (sent_to = '')
END),
  constraint statement_month_check CHECK (EXTRACT(day FROM month) = 1::numeric),
  constraint statement_one_end CHECK (withdrawn_at IS NULL OR confirmed_at IS NULL),
  constraint statement_version_check CHECK (version > 0)
);

create index statement_by_month on statement (cooperative_id, month, member_id);
create unique index statement_waiting on statement (cooperative_id, member_id, month) WHERE ((confirmed_at IS NULL)
    AND (withdrawn_at IS NULL));

create constraint trigger statement_has_content AFTER UPDATE ON statement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (new.confirmed_at IS NOT NULL AND old.confirmed_at IS NULL) EXECUTE FUNCTION check_confirmed_whole();
create trigger statement_stays_as_read BEFORE UPDATE ON statement FOR EACH ROW
    EXECUTE FUNCTION keep_statement_as_read();

create policy administrator_or_coach_reads on statement for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'coach'])));
create policy in_own_hands_update on statement as restrictive for update to gilde_app
  using (false OR (select in_own_hands()));
create policy job_makes on statement for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_reads on statement for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_withdraws on statement for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND confirmed_at IS NULL);
create policy own on statement for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_update on statement as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_confirmed on statement for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND confirmed_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND confirmed_by = ((select asking_person())));
create policy owner_sees_all on statement for all to gilde_owner
  using (true)
  with check (true);
create policy shared on statement for select to public
  using (cooperative_id = ((select asking_cooperative())) AND confirmed_at IS NOT NULL
      AND (member_id IN (select shared_with_me('statements'))));
create policy who_left_confirms on statement for update to public
  using (cooperative_id = ((select asking_cooperative())) AND confirmed_at IS NULL
      AND (id IN (select statements_of_who_left())))
  with check (cooperative_id = ((select asking_cooperative())) AND (id IN (select statements_of_who_left()))
      AND confirmed_by = ((select asking_person())));
create policy who_left_sees on statement for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select statements_of_who_left())));

grant insert, select on statement to gilde_app;
grant update (delivery, due_on, made_at, confirmed_at, confirmed_by, sent_to, withdrawn_at) on statement to gilde_app;
