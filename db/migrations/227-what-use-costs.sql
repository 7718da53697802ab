-- What the use of things costs a member: one entry for each member and month, seen before it is booked, out of the pot; or the
-- co-operative bears it. Within one legal entity, so without VAT. See docs/decisions/0039.

create table thing_charge (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  member_id      uuid not null,
  month          text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  amount         bigint not null check (amount > 0),
  borne_by       text not null check (borne_by in ('member', 'cooperative')),
  why            text not null check (length(why) <= 300),
  counts_on      date not null,
  entry_id       uuid,
  charged_at     timestamptz not null,
  charged_by     uuid not null references person,
  primary key (cooperative_id, id),
  unique (cooperative_id, member_id, month),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  check ((borne_by = 'member') = (entry_id is not null)),
  check (borne_by = 'member' or why <> '')
);
comment on table thing_charge is
  'What a member had of things in a month of the calendar, in cents: out of their pot by one entry, or borne by the co-operative with the '
  'reason. Once for each member and month; never changes.';
create index thing_charge_by_entry on thing_charge (cooperative_id, entry_id) where entry_id is not null;
call protect('thing_charge');
create trigger thing_charge_never_changes before update or delete on thing_charge for each row execute function refuse_change();
grant select, insert on thing_charge to gilde_app;
call own_rows_are_read('thing_charge');
call roles_read('thing_charge', 'administrator', 'auditor', 'board');
call allow('thing_charge', 'administrator_charges_others', 'insert',
  '(select asking_holds(''administrator'')) and charged_by = (select asking_person()) and member_id not in (select asking_members())');
-- Whoever looks after the books sees what a charge is made of.
call roles_read('thing_booking', 'auditor');
