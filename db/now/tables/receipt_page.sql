-- A photo or PDF of a receipt. sha256: of the file as it came; kept is the same picture without what the phone wrote
-- beside it (place, device). Not a file until it is booked: what is withdrawn or sent back is thrown away, and a file
-- never is.
create table receipt_page (
  cooperative_id uuid not null,
  id uuid not null,
  receipt_id uuid not null,
  place integer not null,
  name text not null,
  media_type text not null,
  sha256 bytea not null,
  content bytea,
  file_id uuid,
  constraint receipt_page_pkey PRIMARY KEY (cooperative_id, id),
  constraint receipt_page_cooperative_id_receipt_id_place_key UNIQUE (cooperative_id, receipt_id, place),
  constraint receipt_page_cooperative_id_file_id_fkey FOREIGN KEY (cooperative_id, file_id)
      REFERENCES file(cooperative_id, id),
  constraint receipt_page_cooperative_id_receipt_id_fkey FOREIGN KEY (cooperative_id, receipt_id)
      REFERENCES receipt(cooperative_id, id),
  constraint receipt_page_check CHECK ((content IS NULL) <> (file_id IS NULL)),
  constraint receipt_page_content_check CHECK (length(content) > 0),
  constraint receipt_page_media_type_check
      CHECK (media_type = ANY (ARRAY['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])),
  constraint receipt_page_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint receipt_page_place_check CHECK (place >= 1 AND place <= 12),
  constraint receipt_page_sha256_check CHECK (length(sha256) = 32)
);

create index receipt_page_by_file on receipt_page (cooperative_id, file_id);
create index receipt_page_by_hash on receipt_page (cooperative_id, sha256);

create policy administrator_adds on receipt_page for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_books on receipt_page for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy job_hands_in on receipt_page for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND file_id IS NULL);
create policy job_reads on receipt_page for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_throws_away on receipt_page for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND file_id IS NULL AND (EXISTS ( SELECT
   FROM receipt r
  WHERE r.cooperative_id = receipt_page.cooperative_id AND r.id = receipt_page.receipt_id
      AND (r.state = ANY (ARRAY['returned', 'double', 'withdrawn'])))));
create policy own_is_handed_in on receipt_page for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND file_id IS NULL AND (EXISTS ( SELECT
   FROM receipt r
  WHERE r.cooperative_id = receipt_page.cooperative_id AND r.id = receipt_page.receipt_id
      AND (r.member_id IN (select asking_members())) AND r.state = 'waiting')));
create policy own_is_thrown_away on receipt_page for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND file_id IS NULL AND (EXISTS ( SELECT
   FROM receipt r
  WHERE r.cooperative_id = receipt_page.cooperative_id AND r.id = receipt_page.receipt_id
      AND (r.member_id IN (select asking_members())) AND r.state = 'withdrawn')));
create policy owner_sees_all on receipt_page for all to gilde_owner
  using (true)
  with check (true);
create policy with_receipt on receipt_page for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM receipt r
  WHERE r.cooperative_id = receipt_page.cooperative_id AND r.id = receipt_page.receipt_id)));

grant delete, insert, select on receipt_page to gilde_app;
grant update (content, file_id) on receipt_page to gilde_app;
