-- Each time that everything was taken along: by whom, how far it is and when that was last heard, and the SHA-256 of
-- the file. Ended without one: it was stopped or broke off. sent_at: it began to go out, once. The file itself is
-- kept nowhere.
create table everything_taken (
  cooperative_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  taken_by uuid not null,
  begun_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  rows_all integer,
  rows_done integer not null default 0,
  heard_at timestamp with time zone not null,
  stop_asked_at timestamp with time zone,
  ended_at timestamp with time zone,
  sha256 bytea,
  constraint everything_taken_pkey PRIMARY KEY (cooperative_id, id),
  constraint everything_taken_cooperative_id_request_id_fkey FOREIGN KEY (cooperative_id, request_id)
      REFERENCES everything_request(cooperative_id, id),
  constraint everything_taken_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES person(id),
  constraint everything_taken_check CHECK (ended_at >= begun_at),
  constraint everything_taken_check1 CHECK (sha256 IS NULL OR ended_at IS NOT NULL),
  constraint everything_taken_rows_all_check CHECK (rows_all >= 0),
  constraint everything_taken_rows_done_check CHECK (rows_done >= 0),
  constraint everything_taken_sha256_check CHECK (length(sha256) = 32)
);

create index everything_taken_by_request on everything_taken (cooperative_id, request_id);

create trigger everything_taken_kept BEFORE UPDATE ON everything_taken FOR EACH ROW
    EXECUTE FUNCTION keep_everything_taken();

create policy administrator_or_auditor_or_board_reads on everything_taken for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy job_notes on everything_taken for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_reads on everything_taken for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy owner_sees_all on everything_taken for all to gilde_owner
  using (true)
  with check (true);
create policy who_asked_takes on everything_taken for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND taken_by = ((select asking_person())) AND NOT (select my_access_is_open(at_now())) AND ended_at IS NULL
      AND sha256 IS NULL AND (EXISTS ( SELECT
   FROM everything_request r
  WHERE r.cooperative_id = everything_taken.cooperative_id AND r.id = everything_taken.request_id
      AND r.asked_by = everything_taken.taken_by AND r.answer = 'yes'
      AND r.answered_at > (everything_taken.begun_at - '3 days'::interval))));
create policy who_takes_stops on everything_taken for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND taken_by = ((select asking_person())));

grant insert, select on everything_taken to gilde_app;
grant update (sent_at, rows_all, rows_done, heard_at, stop_asked_at,
    ended_at, sha256) on everything_taken to gilde_app;
