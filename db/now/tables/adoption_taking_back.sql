-- Somebody asks, with the reason, to take back that the members adopted an annual account, and another says yes or
-- no. entry_id: what undoes the entry of the adoption. What the members really decided is not undone here.
create table adoption_taking_back (
  cooperative_id uuid not null,
  id uuid not null,
  adoption_id uuid not null,
  reason text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  entry_id uuid,
  constraint adoption_taking_back_pkey PRIMARY KEY (cooperative_id, id),
  constraint adoption_taking_back_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint adoption_taking_back_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint adoption_taking_back_cooperative_id_adoption_id_fkey FOREIGN KEY (cooperative_id, adoption_id)
      REFERENCES annual_adoption(cooperative_id, id),
  constraint adoption_taking_back_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint adoption_taking_back_answer_check CHECK (answer = ANY (ARRAY['yes', 'no'])),
  constraint adoption_taking_back_check CHECK (answered_at >= asked_at),
  constraint adoption_taking_back_check1 CHECK (num_nonnulls(answered_at, answered_by, answer) = ANY (ARRAY[0, 3])),
  constraint adoption_taking_back_check2 CHECK (entry_id IS NULL OR answer IS NOT NULL AND answer = 'yes'),
  constraint adoption_taking_back_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 500)
);

create index adoption_taking_back_by_adoption on adoption_taking_back (cooperative_id, adoption_id);
create index adoption_taking_back_by_entry on adoption_taking_back (cooperative_id, entry_id)
    WHERE (entry_id IS NOT NULL);
create unique index adoption_taking_back_waits_once on adoption_taking_back (cooperative_id, adoption_id)
    WHERE (answer IS NULL);

create constraint trigger adoption_taking_back_booked
    AFTER UPDATE ON adoption_taking_back DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.answer = 'yes')
    EXECUTE FUNCTION keep_taking_back_booked();
create trigger adoption_taking_back_of_two BEFORE INSERT OR UPDATE ON adoption_taking_back FOR EACH ROW
    EXECUTE FUNCTION keep_taking_back();

create policy administrator_or_auditor_or_board_reads on adoption_taking_back for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy administrator_or_board_adds on adoption_taking_back for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])));
create policy members_read on adoption_taking_back for select to public
  using (cooperative_id = ((select asking_cooperative())) AND answer = 'yes' AND (EXISTS (select asking_members())));
create policy office_answers on adoption_taking_back for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])));
create policy own_name_insert on adoption_taking_back as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (asked_by IS NULL OR asked_by = ((select asking_person())))
      AND (answered_by IS NULL OR answered_by = ((select asking_person()))));
create policy owner_sees_all on adoption_taking_back for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on adoption_taking_back to gilde_app;
grant update (answered_at, answered_by, answer, entry_id) on adoption_taking_back to gilde_app;
