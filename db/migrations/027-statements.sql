-- The monthly statement to the municipality. That there is one, and how far it is, stands apart from what it says: the office
-- and the coach see that it is late, and not what is in it.

create table statement (
  cooperative_id  uuid not null,
  id              uuid not null,
  member_id       uuid not null,
  municipality_id uuid not null,
  month           date not null check (extract(day from month) = 1),
  version         integer not null check (version > 0),
  delivery        text not null check (delivery in ('portal', 'mail', 'print')),
  due_on          date not null,
  made_at         timestamptz not null,
  confirmed_at    timestamptz,
  confirmed_by    uuid,
  primary key (cooperative_id, id),
  unique (cooperative_id, member_id, month, version),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, municipality_id) references municipality (cooperative_id, id),
  check ((confirmed_at is null) = (confirmed_by is null))
);
comment on table statement is
  'What a member tells the municipality about a month of work: one version waits or was confirmed; a late payment or a credit note '
  'makes the next. Made by a job when the month is over.';
create unique index statement_waiting on statement (cooperative_id, member_id, month) where confirmed_at is null;
create index statement_by_month on statement (cooperative_id, month, member_id);
call protect('statement');
call own_rows_are_read('statement');
call roles_read('statement', 'administrator', 'coach');
create policy shared on statement for select using (
  cooperative_id = (select asking_cooperative()) and confirmed_at is not null
  and member_id in (select shared_with_me('statements')));
call allow('statement', 'own_is_confirmed', 'update', 'member_id in (select asking_members()) and confirmed_at is null');
call allow('statement', 'job_makes', 'insert', '(select asking_as(''job''))');
call allow('statement', 'job_reads', 'select', '(select asking_as(''job''))');
grant select, insert, update (confirmed_at, confirmed_by) on statement to gilde_app;
-- Confirming is seen by who confirms: the policy above looks at the row before, this one at the row after.
alter policy own_is_confirmed on statement with check (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
  and confirmed_by = (select asking_person()));

create table statement_content (
  cooperative_id  uuid not null,
  statement_id    uuid not null,
  member_id       uuid not null,
  figures         text not null,
  figures_sha256  bytea not null check (figures_sha256 = sha256(convert_to(figures, 'UTF8'))),
  remark          text not null default '' check (length(remark) <= 2000),
  primary key (cooperative_id, statement_id),
  foreign key (cooperative_id, statement_id) references statement (cooperative_id, id)
);
comment on table statement_content is
  'What a confirmed statement says, as it was read by the member: never changed, whatever becomes of invoices, hours, policy or law.';
comment on column statement_content.figures is 'JSON, kept as text: to the byte what was hashed and what lies in the PDF.';
call protect('statement_content');
create trigger statement_content_never_changes before update or delete on statement_content
  for each row execute function refuse_change();
call own_rows_are_read('statement_content');
call shared_rows_are_read('statement_content', 'statements');
call allow('statement_content', 'own_is_confirmed', 'insert', 'member_id in (select asking_members())');
call allow('statement_content', 'job_prints', 'select', '(select asking_as(''job''))');
grant select, insert on statement_content to gilde_app;

create table statement_document (
  cooperative_id uuid not null,
  statement_id   uuid not null,
  member_id      uuid not null,
  file_id        uuid not null,
  made_at        timestamptz not null,
  primary key (cooperative_id, statement_id),
  foreign key (cooperative_id, statement_id) references statement (cooperative_id, id),
  foreign key (cooperative_id, file_id) references file (cooperative_id, id)
);
comment on table statement_document is 'The PDF of a confirmed statement: made once, kept with its hash in file.';
create index statement_document_by_file on statement_document (cooperative_id, file_id);
call protect('statement_document');
create trigger statement_document_never_changes before update or delete on statement_document
  for each row execute function refuse_change();
call own_rows_are_read('statement_document');
call shared_rows_are_read('statement_document', 'statements');
call work_keeps('statement_document', 'job');
-- The office posts it for a municipality that wants paper; the member confirmed that it does.
create policy office_posts on statement_document for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and exists (
    select from statement s where s.cooperative_id = statement_document.cooperative_id
      and s.id = statement_document.statement_id and s.delivery = 'print'));
grant select, insert on statement_document to gilde_app;
create policy with_statement_document on file for select using (exists (
  select from statement_document d where d.cooperative_id = file.cooperative_id and d.file_id = file.id));

create table statement_event (
  cooperative_id uuid not null,
  id             uuid not null,
  statement_id   uuid not null,
  member_id      uuid not null,
  kind           text not null check (kind in ('reminded', 'objected', 'answered', 'sent', 'opened', 'received')),
  at             timestamptz not null,
  by_person      uuid,
  text           text not null default '' check (length(text) <= 2000),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, statement_id) references statement (cooperative_id, id)
);
comment on table statement_event is
  'What happened to a statement: reminded of, objected to by the member and answered by the office, sent, opened by the '
  'municipality, received. The proof of what was sent and when; never changed.';
create index statement_event_by_statement on statement_event (cooperative_id, statement_id, at);
call protect('statement_event');
create trigger statement_event_never_changes before update or delete on statement_event
  for each row execute function refuse_change();
call own_rows_are_read('statement_event');
call roles_read('statement_event', 'administrator');
call shared_rows_are_read('statement_event', 'statements');
call work_keeps('statement_event', 'job');
call allow('statement_event', 'own_is_told', 'insert', 'kind = ''objected'' and member_id in (select asking_members())');
call allow('statement_event', 'administrator_tells', 'insert',
  'kind in (''answered'', ''sent'', ''received'') and (select asking_holds(''administrator''))');
call allow('statement_event', 'case_manager_tells', 'insert',
  'kind in (''opened'', ''received'') and member_id in (select shared_with_me(''statements''))');
grant select, insert on statement_event to gilde_app;

-- A mail about a statement: the reminder to the member, the statement to a municipality without portal.
alter table mail drop constraint mail_about_kind_check;
alter table mail
  add constraint mail_about_kind_check check (about_kind in ('invoice', 'statement')),
  add column statement_id uuid generated always as (case when about_kind = 'statement' then about_id end) stored,
  add foreign key (cooperative_id, statement_id) references statement (cooperative_id, id);
create index mail_by_statement on mail (cooperative_id, statement_id) where statement_id is not null;
create policy own_statement_is_seen on mail for select using (
  about_kind = 'statement' and cooperative_id = (select asking_cooperative()) and exists (
    select from statement s where s.cooperative_id = mail.cooperative_id and s.id = mail.statement_id
      and s.member_id in (select asking_members())));
create policy statement_is_written_about on mail for insert with check (
  about_kind = 'statement' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
