-- Who changed what of whom, and who looked: both logs name whom or what it was about.

alter table command_log add column subject_id uuid;
comment on column command_log.subject_id is
  'What or whom it was about: a member, an invoice, a customer, a scheme. Empty when it was the co-operative itself, '
  'one''s own account, or more than one thing; and for what was done before this column was there.';
create index command_log_by_subject on command_log (cooperative_id, subject_id, done_at desc) where subject_id is not null;
grant update (subject_id) on command_log to gilde_app;

-- What others did is for those who watch over it; work without a person finds back what it did itself.
drop policy actor_rereads on command_log;
create policy actor_rereads on command_log for select using (
  cooperative_id = coalesce((select asking_cooperative()), '00000000-0000-0000-0000-000000000000')
  and person_id is not distinct from (select asking_person()) and purpose = (select asking_purpose()));
call roles_read('command_log', 'administrator', 'auditor');

-- Whose file was read is for the person themselves and for who watches over it. No job needs to know.
drop policy subject_reads on read_log;
create policy subject_reads on read_log for select using (
  cooperative_id = (select asking_cooperative()) and subject_id in (select asking_subjects()));
call roles_read('read_log', 'auditor');
