-- A receipt that waits for its form, under the command id of that form. For who chose it only; thrown away after a
-- day.
create table kept_receipt (
  cooperative_id uuid not null,
  id uuid not null,
  kept_by uuid not null,
  name text not null,
  media_type text not null,
  -- Of the file as it came; what is kept is without what a phone wrote in it.
  sha256 bytea not null,
  content bytea not null,
  kept_at timestamp with time zone not null,
  -- How its lines were read, as in receipt_reading; null: nothing to be read in it.
  how text,
  -- What stands on it, as it was read; believed by nobody.
  lines text not null default '',
  -- The XML that lies inside a PDF, as it was put there; null: none.
  attached bytea,
  constraint kept_receipt_pkey PRIMARY KEY (cooperative_id, id),
  constraint kept_receipt_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint kept_receipt_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id),
  constraint kept_receipt_attached_check CHECK (length(attached) >= 1 AND length(attached) <= 10485760),
  constraint kept_receipt_content_check CHECK (length(content) > 0),
  constraint kept_receipt_how_check CHECK (how = ANY (ARRAY['picture', 'text', 'nothing', 'unreadable', 'too-long'])),
  constraint kept_receipt_lines_check CHECK (length(lines) <= 20000),
  constraint kept_receipt_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint kept_receipt_sha256_check CHECK (length(sha256) = 32)
);

create index kept_receipt_by_age on kept_receipt (cooperative_id, kept_at);

create policy job_sees_what_is_old on kept_receipt for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND kept_at < (at_now() - '1 day'::interval));
create policy job_throws_away on kept_receipt for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND kept_at < (at_now() - '1 day'::interval));
create policy owner_sees_all on kept_receipt for all to gilde_owner
  using (true)
  with check (true);
create policy who_chose_it_keeps on kept_receipt for all to public
  using (cooperative_id = ((select asking_cooperative())) AND kept_by = ((select asking_person()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));

grant delete, insert, select on kept_receipt to gilde_app;
