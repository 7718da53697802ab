-- The VAT return: out of the books, filed once, kept to the byte. What a return is about is said in slices: the entries that
-- count in some days and whose number lies above one and not above another. Entries are numbered without gaps under the pen of
-- the co-operative and never change, so a slice names the same entries for ever, and what is new in a period that was filed
-- before is simply what lies above its slices.

-- What VAT is on a line; app/domains/books/vat-code.ts says what each is.
alter table journal_line add constraint journal_line_vat_code_known check (vat_code is null or vat_code in (
  'high', 'low', 'zero', 'exempt', 'reverse', 'eu-service', 'kor', 'input', 'reversed-in-nl', 'from-eu', 'from-outside-eu'));
create index journal_line_by_vat on journal_line (cooperative_id, counts_on, entry_id) where vat_code is not null;

-- The closing of a return has a book of its own, so that nobody takes it for an entry by hand.
alter table journal_entry drop constraint journal_entry_book_check;
alter table journal_entry add constraint journal_entry_book_check
  check (book in ('sales', 'bank', 'sharing', 'costs', 'memorial', 'opening', 'vat'));

create table vat_period (
  cooperative_id uuid not null references cooperative,
  from_day       date not null check (extract(day from from_day) = 1),
  length         text not null check (length in ('month', 'quarter', 'year')),
  set_at         timestamptz not null,
  set_by         uuid not null references person,
  primary key (cooperative_id, from_day)
);
comment on table vat_period is
  'Over how long a time VAT is returned, from a day on. The first row is also where Gilde begins to make returns.';
call protect('vat_period');
call books_are_read('vat_period');
call allow('vat_period', 'administrator_sets', 'insert',
  '(select asking_holds(''administrator'')) and set_by = (select asking_person())');
call allow('vat_period', 'administrator_replaces', 'update', '(select asking_holds(''administrator''))');
grant select, insert, update (length, set_at, set_by) on vat_period to gilde_app;

create table vat_return (
  cooperative_id    uuid not null references cooperative,
  id                uuid not null,
  kind              text not null check (kind in ('return', 'supplement')),
  from_day          date not null,
  until_day         date not null check (until_day > from_day),
  filed_on          date not null check (filed_on > until_day),
  filed_at          timestamptz not null,
  filed_by          uuid not null references person,
  payment_reference text check (payment_reference ~ '^[0-9]{16}$'),
  payable           bigint not null check (payable % 100 = 0),
  content           text not null,
  sha256            bytea not null check (sha256 = sha256(convert_to(content, 'UTF8'))),
  entry_id          uuid,
  undone_at         timestamptz,
  undone_by         uuid references person,
  undone_reason     text check (length(undone_reason) between 1 and 500),
  undone_entry_id   uuid,
  position          bigint generated always as identity,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  foreign key (cooperative_id, undone_entry_id) references journal_entry (cooperative_id, id),
  check (num_nulls(undone_at, undone_by, undone_reason) in (0, 3)),
  check (undone_entry_id is null or undone_at is not null and entry_id is not null)
);
comment on table vat_return is
  'A VAT return (or a supplement to one) as it was filed. content: what was filed, with its sum to the cent, kept to the byte. '
  'position: the order of filing, whatever the clock says. payable: whole euros in cents, negative when the Belastingdienst pays. entry_id carries the VAT accounts to what is paid.';
create unique index vat_return_once on vat_return (cooperative_id, from_day) where kind = 'return' and undone_at is null;
call protect('vat_return');
call books_are_read('vat_return');
call allow('vat_return', 'administrator_files', 'insert',
  '(select asking_holds(''administrator'')) and filed_by = (select asking_person()) and undone_at is null');
create policy administrator_undoes on vat_return for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and undone_at is null)
  with check (cooperative_id = (select asking_cooperative()) and undone_by = (select asking_person()));
grant select, insert, update (undone_at, undone_by, undone_reason, undone_entry_id) on vat_return to gilde_app;

create table vat_return_slice (
  cooperative_id uuid not null,
  return_id      uuid not null,
  from_day       date not null,
  until_day      date not null check (until_day >= from_day),
  after_number   integer not null check (after_number >= 0),
  until_number   integer not null check (until_number >= after_number),
  primary key (cooperative_id, return_id, from_day),
  foreign key (cooperative_id, return_id) references vat_return (cooperative_id, id)
);
comment on table vat_return_slice is
  'Which entries a return is about: those that count in these days, with a number above the one and not above the other.';
call protect('vat_return_slice');
call books_are_read('vat_return_slice');
call roles_add('vat_return_slice', 'administrator');
grant select, insert on vat_return_slice to gilde_app;
create trigger vat_return_slice_never_changes before update or delete on vat_return_slice
  for each row execute function refuse_change();

-- Services to businesses in other member states, per VAT number: apart from the return, with a mark of its own.
create table icp_statement (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  from_day       date not null,
  until_day      date not null check (until_day > from_day),
  filed_on       date not null check (filed_on > until_day),
  filed_at       timestamptz not null,
  filed_by       uuid not null references person,
  content        text not null,
  sha256         bytea not null check (sha256 = sha256(convert_to(content, 'UTF8'))),
  undone_at      timestamptz,
  undone_by      uuid references person,
  undone_reason  text check (length(undone_reason) between 1 and 500),
  primary key (cooperative_id, id),
  check (num_nulls(undone_at, undone_by, undone_reason) in (0, 3))
);
comment on table icp_statement is
  'The list of services to businesses in other member states (opgaaf ICP) as it was filed, kept to the byte.';
create unique index icp_statement_once on icp_statement (cooperative_id, from_day) where undone_at is null;
call protect('icp_statement');
-- It names customers by their VAT number: not for the board.
call roles_read('icp_statement', 'administrator', 'auditor');
call allow('icp_statement', 'administrator_files', 'insert',
  '(select asking_holds(''administrator'')) and filed_by = (select asking_person()) and undone_at is null');
create policy administrator_undoes on icp_statement for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and undone_at is null)
  with check (cooperative_id = (select asking_cooperative()) and undone_by = (select asking_person()));
grant select, insert, update (undone_at, undone_by, undone_reason) on icp_statement to gilde_app;

-- What was filed is never changed: it is undone, once, and that stays to be seen.
create function refuse_change_of_filed() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  undoing constant text[] := '{undone_at,undone_by,undone_reason,undone_entry_id}';
begin
  if tg_op = 'DELETE' or old.undone_at is not null or to_jsonb(new) - undoing is distinct from to_jsonb(old) - undoing then
    raise exception 'what was filed never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger vat_return_stays before update or delete on vat_return for each row execute function refuse_change_of_filed();
create trigger icp_statement_stays before update or delete on icp_statement for each row execute function refuse_change_of_filed();
