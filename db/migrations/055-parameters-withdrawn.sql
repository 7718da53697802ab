-- An amount of the law that was typed wrong can be taken back: the row stays, with who may read it as before, and beside it stands
-- that it holds no more and why. Then the right one can come in for the same day, which the constraint would forbid.
create table benefit_parameter_withdrawn (
  parameter_id  uuid primary key references benefit_parameter (id),
  why           text not null check (length(why) between 1 and 500),
  withdrawn_at  timestamptz not null
);
comment on table benefit_parameter_withdrawn is
  'Rows of benefit_parameter that hold no more, because they were wrong. Never changed.';
call protect('benefit_parameter_withdrawn');
create trigger benefit_parameter_withdrawn_never_changes before update or delete on benefit_parameter_withdrawn
  for each row execute function refuse_change();
create policy everybody_reads on benefit_parameter_withdrawn for select using (
  (select asking_purpose()) in ('person', 'job', 'operator'));
create policy operator_adds on benefit_parameter_withdrawn for insert with check ((select asking_as('operator')));
grant select, insert on benefit_parameter_withdrawn to gilde_app;
-- Of what stands there is still one row for a day and a degree of certainty: who imports holds a lock and looks.
alter table benefit_parameter drop constraint benefit_parameter_once;
