-- A page that was printed for a member: their week (from week_from, a Monday), or a page to stick receipts on. Its id
-- stands in the QR code of the page, so that what comes back is known; the id opens nothing for who may not read the
-- row. batch_id: printed in one go.
create table paper_sheet (
  cooperative_id uuid not null,
  id uuid not null,
  batch_id uuid not null,
  member_id uuid not null,
  kind text not null,
  week_from date,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint paper_sheet_pkey PRIMARY KEY (cooperative_id, id),
  constraint paper_sheet_cooperative_id_id_member_id_key UNIQUE (cooperative_id, id, member_id),
  constraint paper_sheet_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint paper_sheet_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint paper_sheet_check CHECK ((kind = 'week') = (week_from IS NOT NULL)),
  constraint paper_sheet_kind_check CHECK (kind = ANY (ARRAY['week', 'receipts']))
);

create index paper_sheet_by_batch on paper_sheet (cooperative_id, batch_id);
create index paper_sheet_by_member on paper_sheet (cooperative_id, member_id, made_at);

create trigger paper_sheet_never_changes BEFORE DELETE OR UPDATE ON paper_sheet FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy coach_or_administrator_reads on paper_sheet for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy made_for_who_wants_paper on paper_sheet for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND made_by = ((select asking_person()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND (kind <> 'week' OR (EXISTS ( SELECT
   FROM paper_week p
  WHERE p.cooperative_id = paper_sheet.cooperative_id AND p.member_id = paper_sheet.member_id AND p.wanted))));
create policy own on paper_sheet for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on paper_sheet as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_is_made on paper_sheet for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND made_by = ((select asking_person()))
      AND (member_id IN (select asking_members())));
create policy owner_sees_all on paper_sheet for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on paper_sheet to gilde_app;
