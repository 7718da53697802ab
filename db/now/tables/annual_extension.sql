-- The general meeting gave the board more time for the annual account: at most four months (art. 2:58 BW).
create table annual_extension (
  cooperative_id uuid not null,
  year integer not null,
  months smallint not null,
  decided_on date not null,
  noted_at timestamp with time zone not null,
  noted_by uuid not null,
  constraint annual_extension_pkey PRIMARY KEY (cooperative_id, year),
  constraint annual_extension_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint annual_extension_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES person(id),
  constraint annual_extension_months_check CHECK (months >= 1 AND months <= 4)
);

create trigger annual_extension_never_changes BEFORE DELETE OR UPDATE ON annual_extension FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create trigger annual_extension_signed BEFORE INSERT ON annual_extension FOR EACH ROW
    EXECUTE FUNCTION keep_annual_signed();

create policy administrator_or_auditor_or_board_reads on annual_extension for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy administrator_or_board_adds on annual_extension for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])));
create policy own_name_insert on annual_extension as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR noted_by IS NULL OR noted_by = ((select asking_person())));
create policy owner_sees_all on annual_extension for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on annual_extension to gilde_app;
