-- The audit committee looks at a year (art. 2:48 lid 2 BW): which entries were drawn, what was said of each, the report and who signed it.
-- See docs/decisions/0031.

-- At least two members that are not on the board look; who keeps the books does not look at their own work.
create function asking_audits() returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select asking_holds('auditor') and not asking_holds('board', 'administrator')
$$;
comment on function asking_audits() is 'A person of the audit committee who is not on the board and does not keep the books.';
revoke all on function asking_audits() from public;
grant execute on function asking_audits() to gilde_app;

create table audit (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  year           integer not null check (year between 1900 and 2200),
  begun_at       timestamptz not null,
  begun_by       uuid not null references person,
  seed           text not null check (seed ~ '^[0-9a-f]{32}$'),
  weighing       text not null check (weighing in ('equal', 'amount')),
  asked          integer not null check (asked between 1 and 500),
  entries        integer not null check (entries > 0),
  amount         bigint not null check (amount >= 0),
  last_number    integer not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, year)
);
comment on table audit is
  'The audit of a year. Its sample is drawn once: who has the seed and the entries of the year draws the same one again.';
comment on column audit.seed is 'Made by chance when the sample was drawn; nobody chooses it.';
comment on column audit.entries is 'How many entries the year had when the sample was drawn; amount: their debit, in cents.';
comment on column audit.last_number is 'The last number in the journal then: what has a higher one was booked afterwards.';

create table audit_entry (
  cooperative_id uuid not null,
  audit_id       uuid not null,
  place          integer not null check (place > 0),
  entry_id       uuid not null,
  primary key (cooperative_id, audit_id, entry_id),
  unique (cooperative_id, audit_id, place),
  foreign key (cooperative_id, audit_id) references audit (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id)
);
comment on table audit_entry is 'An entry of the sample, and in which place it was drawn.';

create table audit_word (
  cooperative_id uuid not null,
  id             uuid not null,
  audit_id       uuid not null,
  entry_id       uuid not null,
  place          integer not null check (place > 0),
  kind           text not null check (kind in ('right', 'question', 'answer')),
  words          text not null check (length(words) <= 1000 and (kind = 'right' or length(words) > 0)),
  said_at        timestamptz not null,
  said_by        uuid not null references person,
  primary key (cooperative_id, id),
  unique (cooperative_id, audit_id, entry_id, place),
  foreign key (cooperative_id, audit_id, entry_id) references audit_entry (cooperative_id, audit_id, entry_id)
);
comment on table audit_word is
  'What was said of an entry of the sample: it is right, or a question, by the audit committee; an answer by the administrator. '
  'The last word says how it stands; none is changed.';

create table audit_report (
  cooperative_id uuid not null,
  id             uuid not null,
  audit_id       uuid not null,
  version        integer not null check (version > 0),
  made_at        timestamptz not null,
  made_by        uuid not null references person,
  advice         text not null check (advice in ('adopt', 'not-yet')),
  findings       text not null check (length(findings) <= 4000),
  content        text not null,
  sha256         bytea not null,
  document_id    uuid not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, audit_id, version),
  foreign key (cooperative_id, audit_id) references audit (cooperative_id, id),
  foreign key (cooperative_id, document_id) references file (cooperative_id, id),
  check (sha256 = sha256(convert_to(content, 'UTF8')))
);
comment on table audit_report is
  'The report of the audit committee to the general meeting: its paper and what stands in it, kept to the byte. Another version '
  'comes beside it and is signed anew.';
create index audit_report_by_document on audit_report (cooperative_id, document_id);

create table audit_signature (
  cooperative_id uuid not null,
  report_id      uuid not null,
  person_id      uuid not null references person,
  signed_at      timestamptz not null,
  primary key (cooperative_id, report_id, person_id),
  foreign key (cooperative_id, report_id) references audit_report (cooperative_id, id)
);
comment on table audit_signature is 'Somebody of the audit committee stands behind a version of the report. Two are needed.';

do $$
declare
  guarded text;
begin
  foreach guarded in array array['audit', 'audit_entry', 'audit_word', 'audit_report', 'audit_signature'] loop
    call protect(guarded::regclass);
    call books_are_read(guarded::regclass);
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      guarded || '_never_changes', guarded);
    execute format('grant select, insert on %I to gilde_app', guarded);
  end loop;
end
$$;
call allow('audit', 'committee_begins', 'insert', '(select asking_audits()) and begun_by = (select asking_person())');
call allow('audit_entry', 'committee_draws', 'insert', '(select asking_audits())');
call allow('audit_word', 'committee_says', 'insert',
  $$kind <> 'answer' and (select asking_audits()) and said_by = (select asking_person())$$);
call allow('audit_word', 'administrator_answers', 'insert',
  $$kind = 'answer' and (select asking_holds('administrator')) and said_by = (select asking_person())$$);
call allow('audit_report', 'committee_reports', 'insert', '(select asking_audits()) and made_by = (select asking_person())');
call allow('audit_signature', 'committee_signs', 'insert',
  '(select asking_audits()) and person_id = (select asking_person())');

create policy with_audit_report on file for select using (exists (
  select from audit_report r where r.cooperative_id = file.cooperative_id and r.document_id = file.id));
create policy committee_stores on file for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_audits()));
