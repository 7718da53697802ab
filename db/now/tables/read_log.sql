-- Who opened somebody else's file, when. The person it is about can see it.
create table read_log (
  cooperative_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  route text not null,
  subject_id uuid,
  read_at timestamp with time zone not null,
  -- Which part of a personal file was opened: a word of app/values/personal-file.ts, which has a sentence for each.
  file text not null,
  -- What stood on the page, in words of app/values/personal-file.ts; empty where the file says all, and of readings
  -- before this.
  parts text[] not null default '{}'[],
  constraint read_log_pkey PRIMARY KEY (cooperative_id, id),
  constraint read_log_file_check CHECK (file ~ '^[a-z]+$'),
  constraint read_log_parts_check CHECK (array_to_string(parts, ',') ~ '^[a-z,]*$')
);

create index read_log_by_subject on read_log (cooperative_id, subject_id, read_at DESC);

create policy auditor_reads on read_log for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy owner_sees_all on read_log for all to gilde_owner
  using (true)
  with check (true);
create policy reader_writes on read_log for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person())));
create policy subject_reads on read_log for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (subject_id IN (select asking_subjects())));

grant insert on read_log to gilde_app;
grant select (cooperative_id, id, person_id, route, subject_id, read_at, file) on read_log to gilde_app;
