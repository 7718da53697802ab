-- The books: double entry, whole cents, append-only. Debit is positive, credit is negative, an entry sums to zero.

create table account (
  cooperative_id uuid not null references cooperative,
  code           text not null check (code ~ '^[0-9]{4}$'),
  name           text not null,
  kind           text not null check (kind in ('asset', 'liability', 'earmarked', 'equity', 'income', 'expense')),
  section        text not null check (section in ('balance', 'members', 'own')),
  rgs_code       text not null default '',
  purpose        text,
  primary key (cooperative_id, code),
  check ((kind in ('income', 'expense')) = (section <> 'balance'))
);
comment on table account is 'The chart of accounts of a co-operative, each with its RGS code.';
comment on column account.section is
  'members: what members earn and what is shared out of it; own: the co-operative''s own income and running costs, so that '
  'its own result is the sum of that section.';
comment on column account.purpose is 'What Gilde itself books here (bank, debtors, ...); null for accounts people add.';
create unique index account_by_purpose on account (cooperative_id, purpose) where purpose is not null;
call protect('account');

create table journal_counter (
  cooperative_id uuid primary key references cooperative,
  next_number    integer not null default 1
);
comment on table journal_counter is
  'The pen of the co-operative: whoever posts holds this row until commit, so entries are numbered without gaps and '
  'postings of one co-operative never deadlock.';
call protect('journal_counter');

create table journal_entry (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  number         integer not null,
  book           text not null check (book in ('sales', 'bank', 'sharing', 'costs', 'memorial', 'opening')),
  counts_on      date not null,
  known_at       timestamptz not null,
  description    text not null check (length(description) between 1 and 300),
  command_id     uuid,
  posted_by      uuid,
  reverses_id    uuid,
  transaction    xid8 not null default pg_current_xact_id(),
  primary key (cooperative_id, id),
  unique (cooperative_id, number),
  foreign key (cooperative_id, reverses_id) references journal_entry (cooperative_id, id)
);
comment on table journal_entry is 'A posted entry. counts_on: the day it counts; known_at: when we knew.';
create unique index journal_entry_reversed_once on journal_entry (cooperative_id, reverses_id) where reverses_id is not null;
create index journal_entry_by_day on journal_entry (cooperative_id, counts_on, number);
call protect('journal_entry');

create table journal_line (
  cooperative_id uuid not null,
  entry_id       uuid not null,
  line           smallint not null,
  account        text not null,
  amount         bigint not null check (amount <> 0),
  member_id      uuid,
  invoice_id     uuid,
  vat_code       text,
  counts_on      date not null,
  primary key (cooperative_id, entry_id, line),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  foreign key (cooperative_id, account) references account (cooperative_id, code),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table journal_line is 'One side of an entry in cents: debit positive, credit negative.';
create index journal_line_by_member on journal_line (cooperative_id, member_id, account, counts_on) where member_id is not null;
create index journal_line_by_account on journal_line (cooperative_id, account, counts_on, entry_id);
create index journal_line_by_invoice on journal_line (cooperative_id, invoice_id) where invoice_id is not null;
call protect('journal_line');

create table period_close (
  cooperative_id uuid not null references cooperative,
  until_day      date not null,
  closed_at      timestamptz not null,
  closed_by      uuid not null,
  primary key (cooperative_id, until_day)
);
comment on table period_close is 'Up to and including this day the books are closed: nothing may be posted that counts then.';
call protect('period_close');

create table account_month (
  cooperative_id uuid not null,
  account        text not null,
  member_id      uuid not null default '00000000-0000-0000-0000-000000000000',
  month          date not null check (extract(day from month) = 1),
  debit          bigint not null default 0,
  credit         bigint not null default 0,
  primary key (cooperative_id, account, member_id, month)
);
comment on table account_month is
  'Sums of journal lines per account, member and month, kept by the database itself, so that balances cost the same in '
  'year ten. db/checks compares them with the lines.';
call protect('account_month');

-- The database itself refuses: an unbalanced entry, a change to a posted one, a posting in a closed period.

create trigger journal_entry_never_changes before update or delete on journal_entry
  for each row execute function refuse_change();
create trigger journal_line_never_changes before update or delete on journal_line
  for each row execute function refuse_change();

create function refuse_closed_period() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from period_close where cooperative_id = new.cooperative_id and until_day >= new.counts_on) then
    raise exception 'the books are closed on %', new.counts_on using errcode = 'check_violation', constraint = 'period_open';
  end if;
  return new;
end
$$;
create trigger journal_entry_in_open_period before insert on journal_entry
  for each row execute function refuse_closed_period();

create function take_line_into_balance() returns trigger language plpgsql security definer set search_path = public as $$
declare
  entry journal_entry%rowtype;
begin
  select * into entry from journal_entry where cooperative_id = new.cooperative_id and id = new.entry_id;
  if entry.transaction is distinct from pg_current_xact_id() then
    raise exception 'a posted entry gets no more lines' using errcode = 'restrict_violation';
  end if;
  if entry.counts_on <> new.counts_on then
    raise exception 'a line counts on the day of its entry' using errcode = 'check_violation';
  end if;
  insert into account_month (cooperative_id, account, member_id, month, debit, credit)
  values (new.cooperative_id, new.account, coalesce(new.member_id, '00000000-0000-0000-0000-000000000000'),
          date_trunc('month', new.counts_on)::date, greatest(new.amount, 0), greatest(-new.amount, 0))
  on conflict (cooperative_id, account, member_id, month)
  do update set debit = account_month.debit + excluded.debit, credit = account_month.credit + excluded.credit;
  return new;
end
$$;
create trigger journal_line_into_balance after insert on journal_line
  for each row execute function take_line_into_balance();

create function refuse_unbalanced() returns trigger language plpgsql security definer set search_path = public as $$
declare
  total numeric;
  lines integer;
begin
  select coalesce(sum(amount), 0), count(*) into total, lines
  from journal_line where cooperative_id = new.cooperative_id and entry_id = new.id;
  if total <> 0 or lines < 2 then
    raise exception 'entry % has % lines that sum to % cents', new.number, lines, total
      using errcode = 'check_violation', constraint = 'entry_balanced';
  end if;
  return null;
end
$$;
create constraint trigger journal_entry_balanced after insert on journal_entry
  deferrable initially deferred for each row execute function refuse_unbalanced();

-- A line that comes after the check above was made immediate is caught by its own.
create function refuse_line_that_unbalances() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if (select sum(amount) from journal_line where cooperative_id = new.cooperative_id and entry_id = new.entry_id) <> 0 then
    raise exception 'the lines of the entry do not sum to zero' using errcode = 'check_violation', constraint = 'entry_balanced';
  end if;
  return null;
end
$$;
create constraint trigger journal_line_balanced after insert on journal_line
  deferrable initially deferred for each row execute function refuse_line_that_unbalances();

grant select, insert on account, journal_entry, journal_line, period_close to gilde_app;
grant select, insert, update (next_number) on journal_counter to gilde_app;
grant select on account_month to gilde_app;

create policy belongs on account for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_belongs()));
create policy office_adds on account for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));

create policy office_writes on journal_counter using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));

create policy books_are_read on journal_entry for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'auditor', 'board')));
create policy office_posts on journal_entry for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy books_are_read on journal_line for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'auditor', 'board')));
create policy own on journal_line for select using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
create policy office_posts on journal_line for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy own on journal_entry for select using (
  cooperative_id = (select asking_cooperative()) and exists (
    select from journal_line l
    where l.cooperative_id = journal_entry.cooperative_id and l.entry_id = journal_entry.id
      and l.member_id in (select asking_members())));

create policy belongs on period_close for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_belongs()));
create policy office_closes on period_close for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));

create policy books_are_read on account_month for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'auditor', 'board')));
create policy own on account_month for select using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
