-- Somebody of the board asks to take everything of the co-op along, and another says yes or no. A yes opens it to who
-- asked, for three days.
create table everything_request (
  cooperative_id uuid not null,
  id uuid not null,
  why text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  answered_by uuid,
  answered_at timestamp with time zone,
  answer text,
  constraint everything_request_pkey PRIMARY KEY (cooperative_id, id),
  constraint everything_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint everything_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint everything_request_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint everything_request_answer_check CHECK (answer = ANY (ARRAY['yes', 'no'])),
  constraint everything_request_check CHECK (answered_at >= asked_at),
  constraint everything_request_check1 CHECK ((answered_at IS NULL) = (answered_by IS NULL)
      AND (answered_at IS NULL) = (answer IS NULL)),
  constraint everything_request_why_check CHECK (length(why) >= 1 AND length(why) <= 500)
);

create unique index everything_request_one_at_a_time on everything_request (cooperative_id)
    WHERE (answered_at IS NULL);

create trigger everything_request_by_two BEFORE UPDATE ON everything_request FOR EACH ROW
    EXECUTE FUNCTION keep_everything_by_two();

create policy administrator_or_auditor_or_board_reads on everything_request for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy board_asks on everything_request for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND answered_at IS NULL AND asked_by = ((select asking_person())));
create policy office_answers on everything_request for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])) AND answered_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND answered_by = ((select asking_person())));
create policy own_name_insert on everything_request as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR answered_by IS NULL
      OR answered_by = ((select asking_person())));
create policy owner_sees_all on everything_request for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on everything_request to gilde_app;
grant update (answered_by, answered_at, answer) on everything_request to gilde_app;
