-- Which entries a return is about: those that count in these days, with a number above the one and not above the
-- other.
create table vat_return_slice (
  cooperative_id uuid not null,
  return_id uuid not null,
  from_day date not null,
  until_day date not null,
  after_number integer not null,
  until_number integer not null,
  constraint vat_return_slice_pkey PRIMARY KEY (cooperative_id, return_id, from_day),
  constraint vat_return_slice_cooperative_id_return_id_fkey FOREIGN KEY (cooperative_id, return_id)
      REFERENCES vat_return(cooperative_id, id),
  constraint vat_return_slice_after_number_check CHECK (after_number >= 0),
  constraint vat_return_slice_check CHECK (until_day >= from_day),
  constraint vat_return_slice_check1 CHECK (until_number >= after_number)
);

create trigger vat_return_slice_never_changes BEFORE DELETE OR UPDATE ON vat_return_slice FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_adds on vat_return_slice for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_or_auditor_or_board_reads on vat_return_slice for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy owner_sees_all on vat_return_slice for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on vat_return_slice to gilde_app;
