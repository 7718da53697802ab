-- Somebody asks to book an opening balance though the bank is in the books already, and another says yes or no.
-- lines: account and amount in cents (as text), debit positive, adding up to zero.
create table opening_request (
  cooperative_id uuid not null,
  id uuid not null,
  counts_on date not null,
  lines jsonb not null,
  why text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  entry_id uuid,
  constraint opening_request_pkey PRIMARY KEY (cooperative_id, id),
  constraint opening_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint opening_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint opening_request_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint opening_request_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint opening_request_answer_check CHECK (answer = ANY (ARRAY['yes', 'no'])),
  constraint opening_request_check CHECK (answered_at >= asked_at),
  constraint opening_request_check1 CHECK ((answered_at IS NULL) = (answered_by IS NULL)
      AND (answered_at IS NULL) = (answer IS NULL)),
  constraint opening_request_check2 CHECK ((entry_id IS NOT NULL) = (NOT answer IS DISTINCT FROM 'yes')),
  constraint opening_request_lines_check CHECK (jsonb_typeof(lines) = 'array' AND jsonb_array_length(lines) >= 2),
  constraint opening_request_why_check CHECK (length(why) >= 1 AND length(why) <= 500)
);

create index opening_request_by_entry on opening_request (cooperative_id, entry_id) WHERE (entry_id IS NOT NULL);
create unique index opening_request_one_at_a_time on opening_request (cooperative_id) WHERE (answered_at IS NULL);

create trigger opening_request_by_two BEFORE UPDATE ON opening_request FOR EACH ROW
    EXECUTE FUNCTION keep_opening_by_two();

create policy administrator_answers on opening_request for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND answered_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND answered_by = ((select asking_person())));
create policy administrator_asks on opening_request for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND answered_at IS NULL
      AND asked_by = ((select asking_person())));
create policy administrator_or_auditor_or_board_reads on opening_request for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy own_name_insert on opening_request as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR answered_by IS NULL
      OR answered_by = ((select asking_person())));
create policy owner_sees_all on opening_request for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on opening_request to gilde_app;
grant update (answered_at, answered_by, answer, entry_id) on opening_request to gilde_app;
