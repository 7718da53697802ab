-- The bank: statements as they came, lines kept raw and for ever, and what people decided about them.

create table bank_account (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  iban           text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  name           text not null default '',
  account        text not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, iban),
  foreign key (cooperative_id, account) references account (cooperative_id, code)
);
comment on table bank_account is 'A bank account of the co-operative and the ledger account it is booked on.';
call protect('bank_account');

create table bank_statement (
  cooperative_id  uuid not null,
  id              uuid not null,
  bank_account_id uuid not null,
  file_id         uuid not null,
  reference       text not null default '',
  format          text not null check (format in ('camt.053', 'mt940')),
  opening         bigint,
  closing         bigint not null,
  from_day        date,
  until_day       date,
  lines_in_file   integer not null,
  lines_added     integer not null,
  imported_at     timestamptz not null,
  imported_by     uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, bank_account_id) references bank_account (cooperative_id, id),
  foreign key (cooperative_id, file_id) references file (cooperative_id, id)
);
comment on table bank_statement is 'One statement out of an uploaded file. opening and closing in cents as the bank says.';
call protect('bank_statement');

create table bank_line (
  cooperative_id  uuid not null,
  id              uuid not null,
  bank_account_id uuid not null,
  statement_id    uuid not null,
  position        integer not null,
  fingerprint     text not null,
  booked_on       date not null,
  value_on        date,
  amount          bigint not null,
  counterparty_name text not null default '',
  counterparty_iban text not null default '',
  description     text not null default '',
  structured_reference text not null default '',
  end_to_end_id   text not null default '',
  bank_reference  text not null default '',
  is_reversal     boolean not null default false,
  raw             text not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, bank_account_id, fingerprint),
  foreign key (cooperative_id, bank_account_id) references bank_account (cooperative_id, id),
  foreign key (cooperative_id, statement_id) references bank_statement (cooperative_id, id)
);
comment on table bank_line is 'A line of a statement, with what we read in it and the raw text. In cents, money in is positive. Never changed.';
create index bank_line_by_day on bank_line (cooperative_id, booked_on desc, id desc);
create index bank_line_by_iban on bank_line (cooperative_id, counterparty_iban) where counterparty_iban <> '';
call protect('bank_line');
create trigger bank_line_never_changes before update or delete on bank_line for each row execute function refuse_change();

create table bank_match (
  cooperative_id uuid not null,
  id             uuid not null,
  line_id        uuid not null,
  entry_id       uuid not null,
  confidence     integer check (confidence between 0 and 100),
  reasons        jsonb not null default '[]',
  note           text not null default '' check (length(note) <= 500),
  decided_by     uuid,
  decided_at     timestamptz not null,
  undone_by      uuid,
  undone_at      timestamptz,
  undo_entry_id  uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, line_id) references bank_line (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  foreign key (cooperative_id, undo_entry_id) references journal_entry (cooperative_id, id)
);
comment on table bank_match is 'What a person decided a bank line is, and on which grounds it was proposed. Undoing keeps the row.';
create unique index bank_match_current on bank_match (cooperative_id, line_id) where undone_at is null;
call protect('bank_match');

create table bank_allocation (
  cooperative_id uuid not null,
  match_id       uuid not null,
  position       smallint not null,
  kind           text not null check (kind in ('invoice', 'overpayment', 'job-cost', 'pot', 'account')),
  amount         bigint not null check (amount <> 0),
  invoice_id     uuid,
  job_cost_id    uuid,
  member_id      uuid,
  account        text not null,
  purpose        text check (purpose in ('investment', 'training', 'materials', 'business-cost', 'job-cost', 'payout')),
  primary key (cooperative_id, match_id, position),
  constraint bank_allocation_purpose check (case when kind = 'pot' then amount > 0 or purpose is not null else purpose is null end),
  foreign key (cooperative_id, match_id) references bank_match (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id),
  foreign key (cooperative_id, job_cost_id) references job_cost (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, account) references account (cooperative_id, code)
);
comment on table bank_allocation is 'Which part of a bank line belongs to what, in cents with the sign of the line. The parts add up to the line.';
comment on column bank_allocation.purpose is 'What money out of a pot is for, as the scheme names it.';
create index bank_allocation_by_invoice on bank_allocation (cooperative_id, invoice_id) where invoice_id is not null;
call protect('bank_allocation');

create table bank_rejection (
  cooperative_id uuid not null,
  line_id        uuid not null,
  invoice_id     uuid not null,
  rejected_by    uuid not null,
  rejected_at    timestamptz not null,
  primary key (cooperative_id, line_id, invoice_id),
  foreign key (cooperative_id, line_id) references bank_line (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id)
);
comment on table bank_rejection is 'A proposal that a person said no to: it is not made again.';
call protect('bank_rejection');

grant select, insert on bank_account, bank_statement, bank_line, bank_allocation, bank_rejection to gilde_app;
grant select, insert, update (undone_by, undone_at, undo_entry_id) on bank_match to gilde_app;

do $$
declare
  guarded text;
begin
  foreach guarded in array array['bank_account', 'bank_statement', 'bank_line', 'bank_match', 'bank_allocation', 'bank_rejection'] loop
    execute format('create policy office on %I using (cooperative_id = (select asking_cooperative()) '
      'and (select asking_has_role(''administrator'')))', guarded);
    execute format('create policy books_are_read on %I for select using (cooperative_id = (select asking_cooperative()) '
      'and (select asking_has_role(''auditor'')))', guarded);
  end loop;
end
$$;
