-- The list of services to businesses in other member states (opgaaf ICP) as it was filed, kept to the byte.
create table icp_statement (
  cooperative_id uuid not null,
  id uuid not null,
  from_day date not null,
  until_day date not null,
  filed_on date not null,
  filed_at timestamp with time zone not null,
  filed_by uuid not null,
  content text not null,
  sha256 bytea not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  undone_reason text,
  constraint icp_statement_pkey PRIMARY KEY (cooperative_id, id),
  constraint icp_statement_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint icp_statement_filed_by_fkey FOREIGN KEY (filed_by) REFERENCES person(id),
  constraint icp_statement_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES person(id),
  constraint icp_statement_check CHECK (until_day > from_day),
  constraint icp_statement_check1 CHECK (filed_on > until_day),
  constraint icp_statement_check2 CHECK (sha256 = sha256(convert_to(content, 'UTF8'::name))),
  constraint icp_statement_check3 CHECK (num_nulls(undone_at, undone_by, undone_reason) = ANY (ARRAY[0, 3])),
  constraint icp_statement_undone_reason_check CHECK (length(undone_reason) >= 1 AND length(undone_reason) <= 500)
);

create unique index icp_statement_once on icp_statement (cooperative_id, from_day) WHERE (undone_at IS NULL);

create trigger icp_statement_stays BEFORE DELETE OR UPDATE ON icp_statement FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of_filed();

create policy administrator_files on icp_statement for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND filed_by = ((select asking_person()))
      AND undone_at IS NULL);
create policy administrator_or_auditor_reads on icp_statement for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor'])));
create policy administrator_undoes on icp_statement for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND undone_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND undone_by = ((select asking_person())));
create policy own_name_insert on icp_statement as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR undone_by IS NULL OR undone_by = ((select asking_person())));
create policy owner_sees_all on icp_statement for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on icp_statement to gilde_app;
grant update (undone_at, undone_by, undone_reason) on icp_statement to gilde_app;
