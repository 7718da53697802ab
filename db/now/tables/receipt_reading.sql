-- What the machine read on a page: the lines as they stand there, never trusted. copy: a smaller picture for the
-- screen. looks: a hash by which pictures that look the same are found.
create table receipt_reading (
  cooperative_id uuid not null,
  page_id uuid not null,
  how text not null,
  lines text not null,
  copy bytea,
  looks bytea,
  read_at timestamp with time zone not null,
  constraint receipt_reading_pkey PRIMARY KEY (cooperative_id, page_id),
  constraint receipt_reading_cooperative_id_page_id_fkey FOREIGN KEY (cooperative_id, page_id)
      REFERENCES receipt_page(cooperative_id, id) ON DELETE CASCADE,
  constraint receipt_reading_how_check
      CHECK (how = ANY (ARRAY['picture', 'text', 'nothing', 'unreadable', 'too-long'])),
  constraint receipt_reading_lines_check CHECK (length(lines) <= 20000),
  constraint receipt_reading_looks_check CHECK (length(looks) = 32)
);

create policy job_notes on receipt_reading for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_reads on receipt_reading for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy owner_sees_all on receipt_reading for all to gilde_owner
  using (true)
  with check (true);
create policy with_page on receipt_reading for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM receipt_page p
  WHERE p.cooperative_id = receipt_reading.cooperative_id AND p.id = receipt_reading.page_id)));

grant insert, select on receipt_reading to gilde_app;
