-- On which day the annual account of a year went to the trade register. corporation_tax: that return was filed,
-- somebody sees to it, or there is none to file.
create table annual_deposit (
  cooperative_id uuid not null,
  year integer not null,
  deposited_on date not null,
  corporation_tax text not null,
  noted_at timestamp with time zone not null,
  noted_by uuid not null,
  constraint annual_deposit_pkey PRIMARY KEY (cooperative_id, year),
  constraint annual_deposit_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint annual_deposit_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES person(id),
  constraint annual_deposit_corporation_tax_check CHECK (corporation_tax = ANY (ARRAY['filed', 'arranged', 'none'])),
  constraint annual_deposit_year_check CHECK (year >= 1900 AND year <= 2200)
);

create trigger annual_deposit_adopted BEFORE INSERT ON annual_deposit FOR EACH ROW EXECUTE FUNCTION keep_deposit();
create trigger annual_deposit_never_changes BEFORE DELETE OR UPDATE ON annual_deposit FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_or_auditor_or_board_reads on annual_deposit for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy administrator_or_board_adds on annual_deposit for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])));
create policy own_name_insert on annual_deposit as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR noted_by IS NULL OR noted_by = ((select asking_person())));
create policy owner_sees_all on annual_deposit for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on annual_deposit to gilde_app;
