-- Paying by iDEAL from the customer's page, through Mollie. See docs/decisions/0032.

create table online_account (
  cooperative_id uuid primary key references cooperative,
  sealed_key     text check (length(sealed_key) between 1 and 2000),
  new_key        text check (length(new_key) between 1 and 2000),
  new_by         uuid references person,
  new_at         timestamptz,
  check ((new_key is null) = (new_by is null) and (new_key is null) = (new_at is null))
);
comment on table online_account is
  'The key of a co-operative at Mollie, sealed. A key says where money goes: one person asks for another one, another confirms.';
call protect('online_account');
grant select, insert, update on online_account to gilde_app;
call allow('online_account', 'administrator_reads', 'select', '(select asking_holds(''administrator''))');
call allow('online_account', 'job_reads', 'select', '(select asking_as(''job''))');
call allow('online_account', 'administrator_asks', 'insert', '(select asking_holds(''administrator''))');
create policy administrator_changes on online_account for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')));

create function keep_online_account_by_two() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if new.new_key is not null and (tg_op = 'INSERT' or new.new_key is distinct from old.new_key or new.new_by is distinct from old.new_by)
    and new.new_by is distinct from asking_person() then
    raise exception 'another key is asked for in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.sealed_key is not null and (tg_op = 'INSERT' or new.sealed_key is distinct from old.sealed_key) then
    if tg_op = 'INSERT' or new.sealed_key is distinct from old.new_key or my_access_is_open(now()) or not is_another(old.new_by) then
      raise exception 'a key is confirmed by another person' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end
$$;
create trigger online_account_by_two before insert or update on online_account
  for each row execute function keep_online_account_by_two();

create table online_payment (
  cooperative_id uuid not null,
  id             uuid not null,
  invoice_id     uuid not null,
  amount         bigint not null check (amount > 0),
  state          text not null check (state in ('asked', 'open', 'paid', 'failed', 'expired', 'canceled', 'wrong')),
  provider_id    text check (provider_id ~ '^tr_[A-Za-z0-9]{1,60}$'),
  checkout_url   text check (length(checkout_url) <= 2000),
  came           bigint not null default 0 check (came >= 0),
  went           bigint not null default 0 check (went >= 0),
  paid_on        date,
  asked_at       timestamptz not null,
  looked_at      timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id),
  check ((state = 'asked') = (provider_id is null)),
  check ((came > 0) = (paid_on is not null))
);
comment on table online_payment is
  'A customer started to pay. Its id is the idempotency key at Mollie, so asked twice it is made once. came, went: what Mollie has '
  'of it and what went back to the customer (refunds, chargebacks), in cents. wrong: Mollie says another amount than we asked.';
create unique index online_payment_by_provider on online_payment (provider_id) where provider_id is not null;
create index online_payment_by_invoice on online_payment (cooperative_id, invoice_id);
create index online_payment_underway on online_payment (cooperative_id) where state in ('asked', 'open');
call protect('online_payment');
grant select, insert, update (state, provider_id, checkout_url, came, went, paid_on, looked_at) on online_payment to gilde_app;
create policy with_invoice on online_payment for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) <> 'link' and exists (
    select from invoice i where i.cooperative_id = online_payment.cooperative_id and i.id = online_payment.invoice_id));
call allow('online_payment', 'job_starts', 'insert', '(select asking_as(''job''))');
create policy job_moves on online_payment for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')));

create table online_booking (
  cooperative_id uuid not null,
  id             uuid not null,
  payment_id     uuid not null,
  entry_id       uuid not null,
  on_invoice     bigint not null,
  overpaid       bigint not null,
  booked_by      uuid not null references person,
  booked_at      timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, payment_id) references online_payment (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  check (on_invoice + overpaid <> 0)
);
comment on table online_booking is
  'What of an online payment was booked: on its invoice, and what was paid too much. Below zero when money went back. Never changed.';
create index online_booking_by_payment on online_booking (cooperative_id, payment_id);
call protect('online_booking');
grant select, insert on online_booking to gilde_app;
create trigger online_booking_never_changes before update or delete on online_booking for each row execute function refuse_change();
create policy with_payment on online_booking for select using (
  cooperative_id = (select asking_cooperative()) and exists (
    select from online_payment p where p.cooperative_id = online_booking.cooperative_id and p.id = online_booking.payment_id));
call allow('online_booking', 'administrator_books', 'insert',
  '(select asking_holds(''administrator'')) and booked_by = (select asking_person())');

-- Never more is booked than came, nor less than went back.
create function keep_online_booking() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (select sum(b.on_invoice + b.overpaid) from online_booking b
      where b.cooperative_id = new.cooperative_id and b.payment_id = new.payment_id)
    <> (select p.came - p.went from online_payment p where p.cooperative_id = new.cooperative_id and p.id = new.payment_id) then
    raise exception 'an online payment is booked once, for what it brought' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create constraint trigger online_booking_once after insert on online_booking for each row execute function keep_online_booking();
