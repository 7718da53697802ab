-- Each time that scheduled work was asked for, once however many processes looked at the clock. Work of the
-- installation itself stands under the all-zero co-operative. Goes along in a backup, so that nothing is sent again
-- after a restore.
create table scheduled_run (
  cooperative_id uuid not null,
  name text not null,
  due_at timestamp with time zone not null,
  asked_at timestamp with time zone not null,
  constraint scheduled_run_pkey PRIMARY KEY (cooperative_id, name, due_at),
  constraint scheduled_run_name_check CHECK (length(name) >= 1 AND length(name) <= 80)
);

create policy jobs_ask on scheduled_run for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'job');
create policy operator_looks on scheduled_run for select to public
  using (((select asking_purpose())) = 'operator');
create policy owner_sees_all on scheduled_run for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on scheduled_run to gilde_app;
