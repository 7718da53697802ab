-- A year of a member as it was settled with the definitive figures: what was reckoned then, to the byte, whatever
-- becomes of invoices, policy or law. A later change is a next version that says what is different.

create table settled_year (
  cooperative_id uuid not null,
  id             uuid not null,
  member_id      uuid not null,
  year           integer not null check (year between 2015 and 2200),
  version        integer not null check (version > 0),
  figures        text not null,
  figures_sha256 bytea not null check (figures_sha256 = sha256(convert_to(figures, 'UTF8'))),
  settled_at     timestamptz not null,
  settled_by     uuid not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, member_id, year, version),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table settled_year is
  'A member''s year as it was settled when they told of the tax assessment. Never changed: another assessment, invoice '
  'or policy gives a next version. Of the member alone, as what they told of it is.';
comment on column settled_year.figures is 'JSON, kept as text: to the byte what was hashed. Amounts are cents as text.';
call protect('settled_year');
create trigger settled_year_never_changes before update or delete on settled_year
  for each row execute function refuse_change();
call own_rows_are_read('settled_year');
call allow('settled_year', 'own_is_settled', 'insert',
  'member_id in (select asking_members()) and settled_by = (select asking_person())');
grant select, insert on settled_year to gilde_app;
