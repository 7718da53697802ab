-- A member's year as it was settled when they told of the tax assessment. Never changed: another assessment, invoice
-- or policy gives a next version. Of the member alone, as what they told of it is.
create table settled_year (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  year integer not null,
  version integer not null,
  -- JSON, kept as text: to the byte what was hashed. Amounts are cents as text.
  figures text not null,
  figures_sha256 bytea not null,
  settled_at timestamp with time zone not null,
  settled_by uuid not null,
  constraint settled_year_pkey PRIMARY KEY (cooperative_id, id),
  constraint settled_year_cooperative_id_member_id_year_version_key UNIQUE (cooperative_id, member_id, year, version),
  constraint settled_year_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint settled_year_check CHECK (figures_sha256 = sha256(convert_to(figures, 'UTF8'::name))),
  constraint settled_year_version_check CHECK (version > 0),
  constraint settled_year_year_check CHECK (year >= 2015 AND year <= 2200)
);

create trigger settled_year_never_changes BEFORE DELETE OR UPDATE ON settled_year FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy in_own_hands_all on settled_year as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy own on settled_year for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_settled on settled_year for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND settled_by = ((select asking_person())));
create policy owner_sees_all on settled_year for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on settled_year to gilde_app;
