-- A count or a sum over the clients of a municipality, made once and never changed, without an amount where it, or
-- what is left by taking figures off each other, would be about fewer than five people. Made by a job; the rest is
-- kept nowhere.
create table municipality_figure (
  cooperative_id uuid not null,
  municipality_id uuid not null,
  -- Its first day; with span year the fourth quarter of that year.
  quarter date not null,
  span text not null,
  measure text not null,
  -- People, months, cents or minutes; null when it may not be shown.
  amount bigint,
  definitions integer not null,
  made_at timestamp with time zone not null,
  -- Since when it may not be shown any longer: so much was shared since that it would tell of fewer than five people.
  withdrawn_at timestamp with time zone,
  constraint municipality_figure_pkey PRIMARY KEY (cooperative_id, municipality_id, quarter, span, measure),
  constraint municipality_figure_cooperative_id_municipality_id_fkey FOREIGN KEY (cooperative_id, municipality_id)
      REFERENCES municipality(cooperative_id, id),
  constraint municipality_figure_definitions_check CHECK (definitions > 0),
  constraint municipality_figure_measure_check
      CHECK (measure = ANY (ARRAY['clients', 'permissions', 'months', 'turnover', 'minutes', 'costs'])),
  constraint municipality_figure_quarter_check CHECK (EXTRACT(day FROM quarter) = 1::numeric AND (EXTRACT(month FROM
      quarter) = ANY (ARRAY[1::numeric, 4::numeric, 7::numeric, 10::numeric]))),
  constraint municipality_figure_span_check CHECK (span = ANY (ARRAY['quarter', 'year'])),
  constraint withdrawn_has_no_amount CHECK (withdrawn_at IS NULL OR amount IS NULL)
);

create trigger municipality_figure_is_only_withdrawn BEFORE DELETE OR UPDATE ON municipality_figure FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of_figure();

create policy job_keeps on municipality_figure for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own_municipality_reads on municipality_figure for select to public
  using (cooperative_id = ((select asking_cooperative())) AND municipality_id = ((select asking_municipality())));
create policy owner_sees_all on municipality_figure for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on municipality_figure to gilde_app;
grant update (amount, withdrawn_at) on municipality_figure to gilde_app;
