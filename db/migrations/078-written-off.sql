-- What a customer will not pay any more is written off, by two people; VAT comes back (art. 29 Wet OB). See docs/decisions/0032.

alter table invoice
  add column written_off bigint not null default 0 check (written_off >= 0),
  add column written_off_net bigint not null default 0;
comment on column invoice.written_off is 'What the customer will not pay any more, with VAT; written_off_net is its part without. Less when money comes in after all.';
alter table invoice alter column open set expression as (
  case when state = 'issued' and kind = 'invoice' then total - credited_total - paid - written_off else 0 end);
create index invoice_written_off on invoice (cooperative_id) where written_off > 0;

create or replace function refuse_change_of_issued() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
declare
  moving constant text[] :=
    '{paid,credited_net,credited_total,written_off,written_off_net,shared_net,open,disputed_at,document_id,e_invoice_id}';
begin
  if tg_op = 'DELETE' then
    if old.state = 'issued' then
      raise exception 'an issued invoice is never removed: credit it' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if old.state = 'issued' and to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
    raise exception 'an issued invoice never changes: credit it' using errcode = 'restrict_violation';
  end if;
  if old.document_id is not null
    and (new.document_id, new.e_invoice_id) is distinct from (old.document_id, old.e_invoice_id) then
    raise exception 'the document of an issued invoice is made once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

alter table settlement drop constraint settlement_cause_check;
alter table settlement add constraint settlement_cause_check check (cause in ('payment', 'credit', 'reversal', 'write-off'));
alter table sharing drop constraint sharing_cause_check;
alter table sharing add constraint sharing_cause_check
  check (cause in ('payment', 'invoice', 'credit', 'cost', 'reversal', 'write-off'));
do $$
declare
  kinds constant text := (select pg_get_constraintdef(oid) from pg_constraint
    where conrelid = 'invoice_event'::regclass and conname = 'invoice_event_kind_check');
begin
  alter table invoice_event drop constraint invoice_event_kind_check;
  execute 'alter table invoice_event add constraint invoice_event_kind_check ' || replace(kinds, 'ARRAY[',
    'ARRAY[''written-off''::text, ''written-off-less''::text, ');
end
$$;

create table write_off (
  cooperative_id uuid not null,
  id             uuid not null,
  invoice_id     uuid not null,
  amount         bigint not null check (amount > 0),
  ground         text not null check (ground in ('certain', 'year')),
  why            text not null check (length(why) between 1 and 500),
  asked_at       timestamptz not null,
  asked_by       uuid not null references person,
  answered_at    timestamptz check (answered_at >= asked_at),
  answered_by    uuid references person,
  answer         text check (answer in ('yes', 'no')),
  settlement_id  uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id),
  foreign key (cooperative_id, settlement_id) references settlement (cooperative_id, id) deferrable initially deferred,
  check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null)),
  check ((settlement_id is not null) = (answer is not distinct from 'yes'))
);
comment on table write_off is
  'Somebody asks to write off what is open of an invoice (amount, in cents with VAT), and another says yes or no. ground: it is '
  'certain that the customer will not pay, or a year went by since it was due.';
create unique index write_off_one_at_a_time on write_off (cooperative_id, invoice_id) where answered_at is null;
create index write_off_by_invoice on write_off (cooperative_id, invoice_id);
create index write_off_by_settlement on write_off (cooperative_id, settlement_id) where settlement_id is not null;
call protect('write_off');
grant select, insert, update (answered_at, answered_by, answer, settlement_id) on write_off to gilde_app;
call roles_read('write_off', 'administrator', 'auditor');
call allow('write_off', 'administrator_asks', 'insert',
  '(select asking_holds(''administrator'')) and answered_at is null and asked_by = (select asking_person())');
create policy administrator_answers on write_off for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and answered_at is null)
  with check (cooperative_id = (select asking_cooperative()) and answered_by = (select asking_person()));

-- A yes is of another than who asked, and neither has a share in the invoice; also for whoever runs SQL as the application.
create function keep_write_off_by_two() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if (tg_op = 'INSERT' or new.answer = 'yes') and exists (
    select from invoice_share s where s.cooperative_id = new.cooperative_id and s.invoice_id = new.invoice_id
      and s.member_id in (select asking_members())) then
    raise exception 'nobody writes off an invoice of the own work' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and new.answer = 'yes' and (my_access_is_open(now()) or not is_another(old.asked_by)) then
    raise exception 'a write-off is approved by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger write_off_by_two before insert or update on write_off for each row execute function keep_write_off_by_two();

-- Nothing is written off without that yes.
create function keep_written_off_asked() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from write_off w where w.cooperative_id = new.cooperative_id and w.settlement_id = new.id and w.answer = 'yes'
      and w.invoice_id = new.invoice_id and w.amount = new.amount) then
    raise exception 'written off without two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create constraint trigger settlement_written_off_asked after insert on settlement deferrable initially deferred
  for each row when (new.cause = 'write-off' and new.amount > 0) execute function keep_written_off_asked();
