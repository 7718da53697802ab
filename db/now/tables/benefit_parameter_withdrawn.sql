-- Rows of benefit_parameter that hold no more, because they were wrong. Never changed.
create table benefit_parameter_withdrawn (
  parameter_id uuid not null,
  why text not null,
  withdrawn_at timestamp with time zone not null,
  constraint benefit_parameter_withdrawn_pkey PRIMARY KEY (parameter_id),
  constraint benefit_parameter_withdrawn_parameter_id_fkey FOREIGN KEY (parameter_id)
      REFERENCES benefit_parameter(id),
  constraint benefit_parameter_withdrawn_why_check CHECK (length(why) >= 1 AND length(why) <= 500)
);

create trigger benefit_parameter_withdrawn_never_changes BEFORE DELETE OR UPDATE ON benefit_parameter_withdrawn
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

create policy everybody_reads on benefit_parameter_withdrawn for select to public
  using (((select asking_purpose())) = ANY (ARRAY['person', 'job', 'operator']));
create policy operator_adds on benefit_parameter_withdrawn for insert to public
  with check ((select asking_as(VARIADIC ARRAY['operator'])));
create policy owner_sees_all on benefit_parameter_withdrawn for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on benefit_parameter_withdrawn to gilde_app;
