-- Money that leaves: to whom and on which account, what a member agreed to, and batches for the bank that one person makes
-- and another releases. See docs/decisions/0026.

create table payee_account (
  cooperative_id  uuid not null,
  id              uuid not null,
  member_id       uuid,
  customer_id     uuid,
  municipality_id uuid,
  iban            text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  holder          text not null check (length(holder) between 1 and 70),
  reference       text not null default '' check (length(reference) <= 35),
  entered_by      uuid not null references person,
  entered_at      timestamptz not null,
  usable_from     timestamptz,
  answer          text check (answer in ('yes', 'no', 'replaced')),
  answered_by     uuid references person,
  answered_at     timestamptz check (answered_at >= entered_at),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, customer_id) references customer (cooperative_id, id),
  foreign key (cooperative_id, municipality_id) references municipality (cooperative_id, id),
  check (num_nonnulls(member_id, customer_id, municipality_id) = 1),
  check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
comment on table payee_account is
  'On which account somebody is paid: of a member, a customer or a municipality. Another one is another row; the latest that '
  'may be used is the one that holds. Never a BSN.';
comment on column payee_account.usable_from is
  'From when it may be used without the yes of another: what a member enters in their own hands, the first at once and a change '
  'a week later. Null: not before another said yes.';
comment on column payee_account.reference is 'What the payee wants to see with each payment, as their own number for us.';
create index payee_account_by_member on payee_account (cooperative_id, member_id, entered_at desc) where member_id is not null;
create index payee_account_by_customer on payee_account (cooperative_id, customer_id, entered_at desc)
  where customer_id is not null;
create index payee_account_by_municipality on payee_account (cooperative_id, municipality_id, entered_at desc)
  where municipality_id is not null;
create index payee_account_waiting on payee_account (cooperative_id) where answer is null;
call protect('payee_account');
call own_rows_are_read('payee_account');
call roles_keep('payee_account', 'administrator');
call roles_read('payee_account', 'auditor');
call allow('payee_account', 'member_enters', 'insert', 'member_id in (select asking_members()) and (select in_own_hands())');
call allow('payee_account', 'member_replaces', 'update', 'member_id in (select asking_members()) and (select in_own_hands())');
grant select, insert, update (answer, answered_by, answered_at) on payee_account to gilde_app;

create function keep_payee_account() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  own constant boolean := coalesce(new.member_id in (select asking_members()), false);
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.entered_by <> me or new.answer is not null or new.usable_from is not null and (not own
      or new.usable_from < new.entered_at + interval '7 days' and exists (
        select from payee_account a
        where a.cooperative_id = new.cooperative_id and a.member_id = new.member_id
          and a.answer is distinct from 'no')) then
      raise exception 'an account is entered in one''s own name, and a change waits' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.answer is not null or new.answered_by is distinct from me
    or new.answer = 'yes' and (own or my_access_is_open(now()) or not is_another(old.entered_by)) then
    raise exception 'an account is confirmed once, by another than who entered it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger payee_account_of_two before insert or update on payee_account
  for each row execute function keep_payee_account();

create table payout_answer (
  cooperative_id uuid not null,
  id             uuid not null,
  member_id      uuid not null,
  amount         bigint not null check (amount > 0),
  answer         text not null check (answer in ('yes', 'no', 'wait')),
  said_by        uuid not null references person,
  said_at        timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table payout_answer is
  'A member saw what being paid this much does to their benefit, and said yes, no, or not now. The latest one holds. What was '
  'shown is not kept: the office reads this row.';
create index payout_answer_by_member on payout_answer (cooperative_id, member_id, said_at desc, id desc);
create trigger payout_answer_never_changes before update or delete on payout_answer
  for each row execute function refuse_change();
call protect('payout_answer');
call own_rows_are_read('payout_answer');
call roles_read('payout_answer', 'administrator', 'auditor');
call allow('payout_answer', 'member_says', 'insert',
  'member_id in (select asking_members()) and said_by = (select asking_person()) and (select in_own_hands())');
grant select, insert on payout_answer to gilde_app;

create table payment_batch (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  number         integer not null check (number > 0),
  from_iban      text not null,
  from_name      text not null check (length(from_name) between 1 and 70),
  execute_on     date not null,
  format         text not null check (format in ('pain.001.001.03', 'pain.001.001.09')),
  message_id     text not null check (length(message_id) between 1 and 35),
  items          integer not null check (items > 0),
  total          bigint not null check (total > 0),
  made_by        uuid not null references person,
  made_at        timestamptz not null,
  released_by    uuid references person,
  released_at    timestamptz check (released_at >= made_at),
  content        bytea,
  sha256         bytea check (length(sha256) = 32),
  handed_by      uuid references person,
  handed_at      timestamptz check (handed_at >= released_at),
  withdrawn_by   uuid references person,
  withdrawn_at   timestamptz check (withdrawn_at >= made_at),
  withdrawn_why  text not null default '' check (length(withdrawn_why) <= 500),
  primary key (cooperative_id, id),
  unique (cooperative_id, number),
  unique (cooperative_id, message_id),
  constraint payment_batch_has_its_file check (num_nonnulls(released_by, released_at, content, sha256) in (0, 4)),
  check (num_nonnulls(handed_by, handed_at) in (0, 2)),
  check (num_nonnulls(withdrawn_by, withdrawn_at) in (0, 2)),
  constraint payment_batch_goes_one_way check (handed_at is null or withdrawn_at is null)
);
comment on table payment_batch is
  'Payments for the bank in one file: made by one, released by another, handed to the bank or withdrawn. What is in it never '
  'changes; the file is made once, when it is released.';
call protect('payment_batch');
call roles_keep('payment_batch', 'administrator');
call roles_read('payment_batch', 'auditor');
grant select, insert, update (released_by, released_at, content, sha256, handed_by, handed_at, withdrawn_by, withdrawn_at,
  withdrawn_why) on payment_batch to gilde_app;

create table payment_item (
  cooperative_id  uuid not null,
  id              uuid not null,
  batch_id        uuid not null,
  position        integer not null check (position > 0),
  source          text not null check (source in ('job-cost', 'refund', 'municipal-share', 'payout')),
  about_id        uuid not null,
  member_id       uuid,
  payout_answer_id uuid,
  account_id      uuid not null,
  payee_name      text not null check (length(payee_name) between 1 and 70),
  iban            text not null,
  amount          bigint not null check (amount > 0 and amount < 100000000000),
  reference       text not null default '' check (length(reference) <= 35),
  description     text not null default '' check (length(description) <= 140),
  end_to_end_id   text not null check (length(end_to_end_id) between 1 and 35),
  closed_as       text check (closed_as in ('withdrawn', 'rejected', 'settled', 'returned')),
  closed_at       timestamptz,
  closed_by       uuid references person,
  closed_why      text not null default '' check (length(closed_why) <= 500),
  entry_id        uuid,
  back_entry_id   uuid,
  primary key (cooperative_id, id),
  unique (cooperative_id, batch_id, position),
  unique (cooperative_id, end_to_end_id),
  foreign key (cooperative_id, batch_id) references payment_batch (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, account_id) references payee_account (cooperative_id, id),
  foreign key (cooperative_id, payout_answer_id) references payout_answer (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  foreign key (cooperative_id, back_entry_id) references journal_entry (cooperative_id, id),
  check ((source = 'refund') = (member_id is null)),
  check ((source = 'payout') = (payout_answer_id is not null)),
  check ((closed_as is null) = (closed_at is null)),
  constraint payment_item_settled_by_entry check (closed_as is null or (closed_as in ('settled', 'returned')) = (entry_id is not null)),
  constraint payment_item_back_by_entry check ((closed_as is not distinct from 'returned') = (back_entry_id is not null))
);
alter table payment_item
  add column job_cost_id uuid generated always as (case when source = 'job-cost' then about_id end) stored,
  add column customer_id uuid generated always as (case when source = 'refund' then about_id end) stored,
  add foreign key (cooperative_id, job_cost_id) references job_cost (cooperative_id, id),
  add foreign key (cooperative_id, customer_id) references customer (cooperative_id, id);
comment on table payment_item is
  'One payment of a batch, as it goes to the bank. It lives until the bank statement shows it, the bank rejects it or the batch '
  'is withdrawn; while it lives nothing of the same is paid again.';
comment on column payment_item.back_entry_id is 'The entry of the line by which the money came back, of one that had been shown.';
comment on column payment_item.about_id is 'What is paid: the cost, the customer, or the member whose money it is.';
create unique index payment_item_lives_once on payment_item (cooperative_id, source, about_id) where closed_as is null;
create unique index payment_item_answer_once on payment_item (cooperative_id, payout_answer_id)
  where closed_as is null or closed_as = 'settled';
create index payment_item_by_member on payment_item (cooperative_id, member_id) where member_id is not null;
create index payment_item_by_entry on payment_item (cooperative_id, entry_id) where entry_id is not null;
create index payment_item_by_back_entry on payment_item (cooperative_id, back_entry_id) where back_entry_id is not null;
create index payment_item_by_account on payment_item (cooperative_id, account_id);
call protect('payment_item');
call own_rows_are_read('payment_item');
call roles_keep('payment_item', 'administrator');
call roles_read('payment_item', 'auditor');
grant select, insert, update (closed_as, closed_at, closed_by, closed_why, entry_id, back_entry_id) on payment_item to gilde_app;

-- What a payment out of what is kept for a member takes: their latest word, yes, to at least that much, not used before.
create function keep_payment_item() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  batch payment_batch;
  said payout_answer;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select * into batch from payment_batch b where b.cooperative_id = new.cooperative_id and b.id = new.batch_id for update;
  if tg_op = 'UPDATE' then
    if old.closed_as is not null and not (old.closed_as = 'settled' and coalesce(new.closed_as, 'returned') = 'returned'
        or old.closed_as = 'returned' and new.closed_as = 'settled')
      or new.closed_as in ('settled', 'rejected') and batch.handed_at is null
      or new.closed_as = 'withdrawn' and batch.withdrawn_at is null then
      raise exception 'a payment ends once: withdrawn before it is with the bank, or as the bank says' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if batch.released_at is not null or batch.withdrawn_at is not null or batch.made_by is distinct from asking_person()
    or new.closed_as is not null then
    raise exception 'payments are put in a batch by who makes it' using errcode = 'restrict_violation';
  end if;
  if not exists (
    select from payee_account a
    where a.cooperative_id = new.cooperative_id and a.id = new.account_id and a.iban = new.iban
      and a.answer is distinct from 'no' and (a.answer = 'yes' or a.usable_from is not null)
      and case new.source when 'refund' then a.customer_id = new.about_id
        when 'municipal-share' then a.municipality_id is not null
        else a.member_id = new.member_id end) then
    raise exception 'a payment goes to an account of its payee that may be used' using errcode = 'restrict_violation';
  end if;
  if new.source = 'payout' then
    select * into said from payout_answer a
    where a.cooperative_id = new.cooperative_id and a.member_id = new.member_id
    order by a.said_at desc, a.id desc limit 1;
    if said.id is null or said.id is distinct from new.payout_answer_id or said.answer <> 'yes' or said.amount < new.amount then
      raise exception 'a member is paid what they said yes to' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end
$$;
create trigger payment_item_kept before insert or update on payment_item
  for each row execute function keep_payment_item();

-- Two people: who makes a batch does not release it, and nobody releases what is paid to themselves.
create function keep_payment_batch() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.made_by is distinct from me or new.released_at is not null or new.handed_at is not null
      or new.withdrawn_at is not null then
      raise exception 'a batch is made in one''s own name' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.released_at is not null and (new.released_at, new.released_by, new.content, new.sha256)
      is distinct from (old.released_at, old.released_by, old.content, old.sha256)
    or old.handed_at is not null and (new.handed_at, new.handed_by) is distinct from (old.handed_at, old.handed_by)
    or old.withdrawn_at is not null or new.handed_at is not null and new.released_at is null
    or new.handed_at is not null and old.handed_at is null and new.handed_by is distinct from me
    or new.withdrawn_at is not null and new.withdrawn_by is distinct from me then
    raise exception 'a batch goes one way, each step in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.released_at is not null and old.released_at is null and (
    new.released_by is distinct from me or my_access_is_open(now()) or not is_another(old.made_by)
    or new.sha256 <> sha256(new.content)
    or exists (
      select from payment_item i left join payee_account a on a.cooperative_id = i.cooperative_id and a.id = i.account_id
      where i.cooperative_id = new.cooperative_id and i.batch_id = new.id and (i.member_id in (select asking_members())
          and i.source <> 'municipal-share'
        or a.answer = 'no'))
    or not exists (
      select from payment_item i where i.cooperative_id = new.cooperative_id and i.batch_id = new.id
      having count(*) = new.items and sum(i.amount) = new.total)) then
    raise exception 'a batch is released by another than who made it, and not by who is paid' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger payment_batch_of_two before insert or update on payment_batch
  for each row execute function keep_payment_batch();

