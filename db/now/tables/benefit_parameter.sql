-- Amounts, percentages and terms of the law that an operator added to the table that comes with Gilde, with their
-- source. value holds one of cents, percent, months, number, as in the file. Never changed.
create table benefit_parameter (
  id uuid not null,
  scheme text not null,
  key text not null,
  valid_from date not null,
  valid_to date,
  value jsonb not null,
  source text not null,
  confidence text not null,
  note text,
  imported_at timestamp with time zone not null,
  constraint benefit_parameter_pkey PRIMARY KEY (id),
  constraint benefit_parameter_check CHECK (valid_to >= valid_from),
  constraint benefit_parameter_confidence_check CHECK (confidence = ANY (ARRAY['high', 'medium', 'low', 'memory'])),
  constraint benefit_parameter_key_check CHECK (length(key) >= 1 AND length(key) <= 120),
  constraint benefit_parameter_scheme_check CHECK (length(scheme) >= 1 AND length(scheme) <= 40),
  constraint benefit_parameter_source_check CHECK (length(source) >= 1 AND length(source) <= 500)
);

create index benefit_parameter_by_import on benefit_parameter (imported_at, id);

create trigger benefit_parameter_never_changes BEFORE DELETE OR UPDATE ON benefit_parameter FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy everybody_reads on benefit_parameter for select to public
  using (((select asking_purpose())) = ANY (ARRAY['person', 'job', 'operator']));
create policy operator_adds on benefit_parameter for insert to public
  with check ((select asking_as(VARIADIC ARRAY['operator'])));
create policy owner_sees_all on benefit_parameter for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on benefit_parameter to gilde_app;
