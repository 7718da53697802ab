-- A member had another member do something, for an amount in cents without VAT out of the pot of the payer. Asked by
-- the payer, agreed to by the earner, booked by the administration; undone when both say so. worked_on is the last
-- day of the work: its month counts.
create table inside_job (
  cooperative_id uuid not null,
  id uuid not null,
  payer_id uuid not null,
  earner_id uuid not null,
  amount bigint not null,
  purpose text not null,
  what text not null,
  worked_on date not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  agreed_at timestamp with time zone,
  closed_at timestamp with time zone,
  closed_by uuid,
  closed_why text not null default '',
  number integer,
  counts_on date,
  entry_id uuid,
  booked_by uuid,
  undo_asked_by uuid,
  undo_agreed_at timestamp with time zone,
  undone_on date,
  undone_by uuid,
  -- All of it goes to the pot of the earner, past their scheme: as the co-op had chosen when it was asked, so both
  -- said yes to that.
  straight boolean not null default false,
  -- The invoice of the payer whose job it is a cost of: it goes off what that brought. Null: it goes out of their
  -- pot.
  invoice_id uuid,
  -- The payer never signs in and signed on paper that they ask this (payer_signed_on: the day on the sheet): the
  -- administrator who saw it. Another one books it.
  payer_noted_by uuid,
  payer_signed_on date,
  -- The earner never signs in and signed on paper that it is right (earner_signed_on): the administrator who saw it,
  -- who did not ask it.
  earner_noted_by uuid,
  earner_signed_on date,
  -- One of the two never signs in and signed on paper that it is undone (undo_signed_on): the administrator who saw
  -- it last. Another one undoes it.
  undo_noted_by uuid,
  undo_signed_on date,
  constraint inside_job_pkey PRIMARY KEY (cooperative_id, id),
  constraint inside_job_cooperative_id_number_key UNIQUE (cooperative_id, number),
  constraint inside_job_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint inside_job_booked_by_fkey FOREIGN KEY (booked_by) REFERENCES person(id),
  constraint inside_job_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id),
  constraint inside_job_cooperative_id_earner_id_fkey FOREIGN KEY (cooperative_id, earner_id)
      REFERENCES member(cooperative_id, id),
  constraint inside_job_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint inside_job_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint inside_job_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint inside_job_cooperative_id_payer_id_fkey FOREIGN KEY (cooperative_id, payer_id)
      REFERENCES member(cooperative_id, id),
  constraint inside_job_earner_noted_by_fkey FOREIGN KEY (earner_noted_by) REFERENCES person(id),
  constraint inside_job_payer_noted_by_fkey FOREIGN KEY (payer_noted_by) REFERENCES person(id),
  constraint inside_job_undo_asked_by_fkey FOREIGN KEY (undo_asked_by) REFERENCES person(id),
  constraint inside_job_undo_noted_by_fkey FOREIGN KEY (undo_noted_by) REFERENCES person(id),
  constraint inside_job_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES person(id),
  constraint inside_job_amount_check CHECK (amount > 0),
  constraint inside_job_check CHECK (earner_id <> payer_id),
  constraint inside_job_check1 CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
  constraint inside_job_check10 CHECK ((undo_noted_by IS NULL) = (undo_signed_on IS NULL)),
  constraint inside_job_check2 CHECK (num_nulls(number, counts_on, entry_id, booked_by) = ANY (ARRAY[0, 4])),
  constraint inside_job_check3 CHECK (entry_id IS NULL OR agreed_at IS NOT NULL AND closed_at IS NULL),
  constraint inside_job_check4 CHECK (undo_asked_by IS NULL OR entry_id IS NOT NULL),
  constraint inside_job_check5 CHECK (undo_agreed_at IS NULL OR undo_asked_by IS NOT NULL),
  constraint inside_job_check6 CHECK ((undone_on IS NULL) = (undone_by IS NULL) AND (undone_on IS NULL
      OR undo_agreed_at IS NOT NULL)),
  constraint inside_job_check7 CHECK (invoice_id IS NULL OR purpose = 'job-cost'),
  constraint inside_job_check8 CHECK ((payer_noted_by IS NULL) = (payer_signed_on IS NULL)),
  constraint inside_job_check9 CHECK ((earner_noted_by IS NULL) = (earner_signed_on IS NULL)),
  constraint inside_job_closed_why_check CHECK (length(closed_why) <= 500),
  constraint inside_job_number_check CHECK (number > 0),
  constraint inside_job_purpose_check
      CHECK (purpose = ANY (ARRAY['investment', 'training', 'materials', 'business-cost', 'job-cost'])),
  constraint inside_job_what_check CHECK (length(what) >= 1 AND length(what) <= 200)
);

create index inside_job_by_invoice on inside_job (cooperative_id, invoice_id) WHERE (invoice_id IS NOT NULL);
create index inside_job_of_earner on inside_job (cooperative_id, earner_id, asked_at DESC);
create unique index inside_job_of_entry on inside_job (cooperative_id, entry_id) WHERE (entry_id IS NOT NULL);
create index inside_job_of_payer on inside_job (cooperative_id, payer_id, asked_at DESC);

create trigger inside_job_begins BEFORE INSERT ON inside_job FOR EACH ROW EXECUTE FUNCTION begin_inside_job();
create trigger inside_job_is_honest BEFORE INSERT OR UPDATE ON inside_job FOR EACH ROW
    EXECUTE FUNCTION keep_inside_job_honest();

create policy administrator_books on inside_job for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_notes on inside_job for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND payer_noted_by IS NOT NULL);
create policy administrator_or_auditor_reads on inside_job for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor'])));
create policy asker_insert on inside_job as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR ((select asking_person())) = asked_by
      OR ((select asking_person())) = payer_noted_by);
create policy both_answer on inside_job for update to public
  using (cooperative_id = ((select asking_cooperative())) AND ((payer_id IN (select asking_members()))
      OR (earner_id IN (select asking_members()))));
create policy both_read on inside_job for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((payer_id IN (select asking_members()))
      OR (earner_id IN (select asking_members()))));
create policy own_hand_insert on inside_job as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on inside_job as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_name_insert on inside_job as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (closed_by IS NULL OR closed_by = ((select asking_person())))
      AND (booked_by IS NULL OR booked_by = ((select asking_person()))) AND (undo_asked_by IS NULL
      OR undo_asked_by = ((select asking_person()))) AND (undone_by IS NULL OR undone_by = ((select asking_person())))
      AND (payer_noted_by IS NULL OR payer_noted_by = ((select asking_person()))) AND (earner_noted_by IS NULL
      OR earner_noted_by = ((select asking_person()))) AND (undo_noted_by IS NULL
      OR undo_noted_by = ((select asking_person()))));
create policy owner_sees_all on inside_job for all to gilde_owner
  using (true)
  with check (true);
create policy who_left_answers on inside_job for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select inside_jobs_of_who_left())));
create policy who_left_sees on inside_job for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select inside_jobs_of_who_left())));
create policy who_pays_asks on inside_job for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (payer_id IN (select asking_members())));
create policy work_is_read on inside_job for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job', 'operator'])));

grant insert, select on inside_job to gilde_app;
grant update (agreed_at, closed_at, closed_by, closed_why, number, counts_on, entry_id, booked_by, undo_asked_by,
    undo_agreed_at, undone_on, undone_by, earner_noted_by, earner_signed_on, undo_noted_by,
    undo_signed_on) on inside_job to gilde_app;
