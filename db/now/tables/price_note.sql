-- How a price came about: hours (thousandths) times rate (cents an hour) and material (cents), prices of others with
-- their source, and why it differs. printed: stands on the quote for the customer too. coach_reads: the member shows
-- it to the coach.
create table price_note (
  cooperative_id uuid not null,
  about_id uuid not null,
  about_kind text not null,
  quote_id uuid generated always as (
CASE
    WHEN (about_kind = 'quote') THEN about_id
    ELSE NULL::uuid
END) stored,
  invoice_id uuid generated always as (
CASE
    WHEN (about_kind = 'invoice') THEN about_id
    ELSE NULL::uuid
END) stored,
  member_id uuid not null,
  hours bigint not null,
  rate bigint not null,
  material bigint not null,
  compared text not null default '',
  why text not null default '',
  printed boolean not null,
  coach_reads boolean not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  constraint price_note_pkey PRIMARY KEY (cooperative_id, about_id),
  constraint price_note_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id) ON DELETE CASCADE,
  constraint price_note_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint price_note_cooperative_id_quote_id_fkey FOREIGN KEY (cooperative_id, quote_id)
      REFERENCES quote(cooperative_id, id) ON DELETE CASCADE,
  constraint price_note_about_kind_check CHECK (about_kind = ANY (ARRAY['quote', 'invoice'])),
  constraint price_note_compared_check CHECK (length(compared) <= 1000),
  constraint price_note_hours_check CHECK (hours >= 0),
  constraint price_note_material_check CHECK (material >= 0),
  constraint price_note_rate_check CHECK (rate >= 0),
  constraint price_note_why_check CHECK (length(why) <= 1000)
);

create index price_note_by_invoice on price_note (cooperative_id, invoice_id) WHERE (invoice_id IS NOT NULL);
create index price_note_by_member on price_note (cooperative_id, member_id);
create index price_note_by_quote on price_note (cooperative_id, quote_id) WHERE (quote_id IS NOT NULL);

create policy administrator_keeps on price_note for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on price_note for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy coach_reads_what_is_shown on price_note for select to public
  using (cooperative_id = ((select asking_cooperative())) AND coach_reads
      AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy own on price_note for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())))
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND written_by = ((select asking_person())) AND ((EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = price_note.cooperative_id AND q.id = price_note.about_id
      AND q.member_id = price_note.member_id)) OR (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = price_note.cooperative_id AND i.id = price_note.about_id
      AND i.member_id = price_note.member_id))));
create policy own_hand_insert on price_note as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on price_note as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_name_insert on price_note as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR written_by IS NULL
      OR written_by = ((select asking_person())));
create policy owner_sees_all on price_note for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on price_note to gilde_app;
