-- How a co-operative guides: after how many weeks member and coach look back together, counted from evaluate_since
-- for who never did, and the rungs of the ladder, the lowest first. Without a rhythm nobody is late; without rungs
-- there is no ladder. kept_months: how long what was written about the road of a member is kept after they left.
create table guidance_setting (
  cooperative_id uuid not null,
  evaluate_every_weeks smallint,
  evaluate_since date,
  ladder text[] not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  kept_months smallint not null default 12,
  constraint guidance_setting_pkey PRIMARY KEY (cooperative_id),
  constraint guidance_setting_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint guidance_setting_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id),
  constraint guidance_setting_check CHECK ((evaluate_every_weeks IS NULL) = (evaluate_since IS NULL)),
  constraint guidance_setting_evaluate_every_weeks_check CHECK (evaluate_every_weeks >= 2
      AND evaluate_every_weeks <= 52),
  constraint guidance_setting_kept_months_check CHECK (kept_months >= 1 AND kept_months <= 60),
  constraint guidance_setting_ladder_check CHECK (cardinality(ladder) = 0 OR cardinality(ladder) >= 3
      AND cardinality(ladder) <= 7)
);

create policy belongs on guidance_setting for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy coach_keeps on guidance_setting for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy own_name_insert on guidance_setting as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR set_by IS NULL OR set_by = ((select asking_person())));
create policy owner_sees_all on guidance_setting for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on guidance_setting to gilde_app;
