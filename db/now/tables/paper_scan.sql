-- A page that came back, as a JPEG (content; thrown away after its term). sha256 and page: of the file as it was
-- sent, so that the same scan is known again. code: what its QR code said; without one somebody says whose it is,
-- until it is settled. thrown: it belongs to nobody (no member_id any more), who threw it away and why; goes after
-- the term of scans. Read by the member, a coach and who scanned it: a letter that a coach printed says more than the
-- office reads.
create table paper_scan (
  cooperative_id uuid not null,
  id uuid not null,
  sha256 bytea not null,
  page smallint not null,
  code text not null,
  sheet_id uuid,
  member_id uuid,
  content bytea,
  scanned_by uuid not null,
  scanned_at timestamp with time zone not null,
  settled_by uuid,
  settled_at timestamp with time zone,
  thrown_by uuid,
  thrown_at timestamp with time zone,
  thrown_why text,
  constraint paper_scan_pkey PRIMARY KEY (cooperative_id, id),
  constraint paper_scan_cooperative_id_id_member_id_key UNIQUE (cooperative_id, id, member_id),
  constraint paper_scan_cooperative_id_sha256_page_key UNIQUE (cooperative_id, sha256, page),
  constraint paper_scan_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint paper_scan_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint paper_scan_cooperative_id_sheet_id_member_id_fkey FOREIGN KEY (cooperative_id, sheet_id, member_id)
      REFERENCES paper_sheet(cooperative_id, id, member_id),
  constraint paper_scan_scanned_by_fkey FOREIGN KEY (scanned_by) REFERENCES person(id),
  constraint paper_scan_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id),
  constraint paper_scan_thrown_by_fkey FOREIGN KEY (thrown_by) REFERENCES person(id),
  constraint paper_scan_check CHECK (settled_at >= scanned_at),
  constraint paper_scan_check1 CHECK ((code = 'found') = (sheet_id IS NOT NULL)),
  constraint paper_scan_check2 CHECK (sheet_id IS NULL OR member_id IS NOT NULL),
  constraint paper_scan_check3 CHECK ((settled_by IS NULL) = (settled_at IS NULL)),
  constraint paper_scan_check4 CHECK (settled_at IS NULL OR member_id IS NOT NULL),
  constraint paper_scan_code_check CHECK (code = ANY (ARRAY['found', 'none', 'unknown', 'elsewhere'])),
  constraint paper_scan_content_check CHECK (length(content) >= 1 AND length(content) <= 10485760),
  constraint paper_scan_of_nobody CHECK (thrown_at IS NULL OR content IS NULL AND member_id IS NULL
      AND settled_at IS NULL),
  constraint paper_scan_page_check CHECK (page >= 1 AND page <= 50),
  constraint paper_scan_sha256_check CHECK (length(sha256) = 32),
  constraint paper_scan_thrown_away CHECK ((thrown_at IS NULL) = (thrown_by IS NULL)
      AND (thrown_at IS NULL) = (thrown_why IS NULL) AND thrown_at >= scanned_at),
  constraint paper_scan_thrown_why_check CHECK (length(thrown_why) >= 1 AND length(thrown_why) <= 300)
);

create index paper_scan_by_member on paper_scan (cooperative_id, member_id, scanned_at);
create index paper_scan_with_content on paper_scan (cooperative_id, scanned_at) WHERE (content IS NOT NULL);

create trigger paper_scan_is_kept BEFORE UPDATE ON paper_scan FOR EACH ROW EXECUTE FUNCTION keep_paper_scan();

create policy coach_reads on paper_scan for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy own on paper_scan for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on paper_scan as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on paper_scan as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_scanned on paper_scan for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND scanned_by = ((select asking_person()))
      AND (member_id IN (select asking_members())));
create policy own_is_settled on paper_scan for update to public
  using (cooperative_id = ((select asking_cooperative())) AND scanned_by = ((select asking_person()))
      AND (member_id IN (select asking_members())));
create policy own_name_insert on paper_scan as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (settled_by IS NULL
      OR settled_by = ((select asking_person()))) AND (thrown_by IS NULL OR thrown_by = ((select asking_person()))));
create policy owner_sees_all on paper_scan for all to gilde_owner
  using (true)
  with check (true);
create policy who_prints_scans on paper_scan for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND scanned_by = ((select asking_person()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy who_prints_settles on paper_scan for update to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_holds(VARIADIC ARRAY['coach']))
      OR scanned_by = ((select asking_person())) AND (select asking_holds(VARIADIC ARRAY['administrator']))));
create policy who_scanned_reads on paper_scan for select to public
  using (cooperative_id = ((select asking_cooperative())) AND scanned_by = ((select asking_person()))
      AND (select asking_as(VARIADIC ARRAY['person']))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));

grant insert, select on paper_scan to gilde_app;
grant update (member_id, content, settled_by, settled_at, thrown_by, thrown_at,
    thrown_why) on paper_scan to gilde_app;
