-- Work that comes round by the clock, and what the check at night found.

create table scheduled_run (
  cooperative_id uuid not null,
  name           text not null check (length(name) between 1 and 80),
  due_at         timestamptz not null,
  asked_at       timestamptz not null,
  primary key (cooperative_id, name, due_at)
);
comment on table scheduled_run is
  'Each time that scheduled work was asked for, once however many processes looked at the clock. Work of the installation '
  'itself stands under the all-zero co-operative. Goes along in a backup, so that nothing is sent again after a restore.';
call protect('scheduled_run');

create table night_check (
  cooperative_id uuid not null references cooperative,
  ran_at         timestamptz not null,
  took_ms        integer not null check (took_ms >= 0),
  findings       jsonb not null check (jsonb_typeof(findings) = 'array'),
  primary key (cooperative_id, ran_at)
);
comment on table night_check is
  'When all integrity rules were checked, how long that took, and what was found: an array of check (its file in db/checks) '
  'and finding (in words, amounts in cents). An empty array: all is well.';
create trigger night_check_never_changes before update or delete on night_check
  for each row execute function refuse_change();
call protect('night_check');

grant select, insert on scheduled_run, night_check to gilde_app;

create policy operator_looks on scheduled_run for select using ((select asking_purpose()) = 'operator');
create policy jobs_ask on scheduled_run for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');

call books_are_read('night_check');
create policy job_keeps on night_check for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');

-- Jobs that wait while the program is replaced are told what they are about in the new words: a field for each thing.
do $$
declare
  waiting record;
  parts text[];
begin
  for waiting in
    select j.id, t.identifier as task, j.payload, j.key, j.run_at from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier in ('render-invoice', 'mail-invoice', 'send-invoice-mail') and j.payload ->> 'id' is not null
  loop
    parts := string_to_array(waiting.payload ->> 'id', '/');
    perform graphile_worker.complete_jobs(array[waiting.id]);
    perform graphile_worker.add_job(
      case waiting.task when 'send-invoice-mail' then 'send-mail' else waiting.task end,
      (jsonb_build_object('cooperativeId', waiting.payload ->> 'cooperativeId') || case waiting.task
        when 'render-invoice' then jsonb_build_object('invoiceId', parts[1])
        when 'mail-invoice' then jsonb_build_object('invoiceId', parts[1], 'mailId', parts[2], 'about', parts[3])
        else jsonb_build_object('mailId', parts[1]) end)::json,
      run_at => waiting.run_at, max_attempts => 12,
      job_key => replace(waiting.key, 'send-invoice-mail:', 'send-mail:'));
  end loop;
end
$$;
