-- A deposit: money that a member gives when they fetch something, and gets back when it comes back whole. A debt until then, in cash.
-- See docs/decisions/0039.
alter table thing add column deposit bigint not null default 0 check (deposit between 0 and 50000);
comment on column thing.deposit is 'What a member gives in cash when they fetch it and gets back when it comes back whole, in cents; 0 is none.';
grant update (deposit) on thing to gilde_app;
alter table thing_booking add column deposit bigint not null default 0 check (deposit >= 0 and (kind = 'use' or deposit = 0));
comment on column thing_booking.deposit is 'The deposit that the member said yes to, in cents.';

create table thing_deposit (
  cooperative_id  uuid not null,
  booking_id      uuid not null,
  member_id       uuid not null,
  amount          bigint not null check (amount > 0),
  taken_at        timestamptz not null,
  taken_by        uuid not null references person,
  entry_id        uuid not null,
  settled_at      timestamptz check (settled_at >= taken_at),
  settled_by      uuid references person,
  kept            bigint check (kept between 0 and amount),
  why             text not null default '' check (length(why) <= 300),
  settled_entry_id uuid,
  primary key (cooperative_id, booking_id),
  foreign key (cooperative_id, booking_id) references thing_booking (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  foreign key (cooperative_id, settled_entry_id) references journal_entry (cooperative_id, id),
  check (num_nulls(settled_at, settled_by, kept, settled_entry_id) in (0, 4)),
  check (coalesce(kept, 0) = 0 or why <> '')
);
comment on table thing_deposit is
  'The deposit of a booking that was given, in cents, with its entry in the books; and how much of it the co-operative kept when it gave it '
  'back, with why, which the member reads. Settled once.';
create index thing_deposit_of_member on thing_deposit (cooperative_id, member_id);
create index thing_deposit_by_entry on thing_deposit (cooperative_id, entry_id);
create index thing_deposit_by_settled_entry on thing_deposit (cooperative_id, settled_entry_id) where settled_entry_id is not null;
call protect('thing_deposit');
grant select, insert, update (settled_at, settled_by, kept, why, settled_entry_id) on thing_deposit to gilde_app;
call own_rows_are_read('thing_deposit');
call roles_read('thing_deposit', 'administrator', 'auditor');
call allow('thing_deposit', 'administrator_takes', 'insert',
  '(select asking_holds(''administrator'')) and taken_by = (select asking_person()) and member_id not in (select asking_members())');
create policy administrator_settles on thing_deposit for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and settled_at is null
    and member_id not in (select asking_members()))
  with check (cooperative_id = (select asking_cooperative()) and settled_by = (select asking_person()));

-- What was agreed, of whose booking; and nothing is kept without a photo of what the administration says is broken.
create function keep_thing_deposit() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from thing_booking b where b.cooperative_id = new.cooperative_id and b.id = new.booking_id
    and b.member_id = new.member_id and b.deposit = new.amount) then
    raise exception 'a deposit is what was agreed with who has it' using errcode = 'restrict_violation';
  end if;
  if new.kept > 0 and not exists (
    select from thing_word w join thing_photo p on p.cooperative_id = w.cooperative_id and p.word_id = w.id
    where w.cooperative_id = new.cooperative_id and w.booking_id = new.booking_id and w.moment = 'returned'
      and w.side = 'cooperative') then
    raise exception 'of a deposit nothing is kept without a photo' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_deposit_kept after insert or update on thing_deposit for each row execute function keep_thing_deposit();

-- A booking has the deposit of its thing, as it has its price.
create function keep_deposit_of_booking() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.kind = 'use' and new.deposit <> (select t.deposit from thing t
    where t.cooperative_id = new.cooperative_id and t.id = new.thing_id) then
    raise exception 'this has another deposit' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_booking_by_deposit after insert on thing_booking for each row execute function keep_deposit_of_booking();
