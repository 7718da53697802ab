-- What two people gave up stays given up while money comes and goes: what is written off follows from it. See docs/decisions/0032.

alter table invoice add column given_up bigint not null default 0 check (given_up >= 0);
comment on column invoice.given_up is
  'What two people said the customer will not pay, in cents with VAT. written_off is what of it is not paid: less when money comes in '
  'after all, and again when that money goes back.';
comment on column invoice.written_off is
  'What of given_up is not paid, with VAT; written_off_net is its part without. The customer owes it, and we do not expect it.';
update invoice set given_up = written_off where written_off > 0;
create index settlement_written_off on settlement (cooperative_id, counts_on) where cause = 'write-off';

create or replace function refuse_change_of_issued() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
declare
  moving constant text[] :=
    '{paid,credited_net,credited_total,given_up,written_off,written_off_net,shared_net,open,disputed_at,document_id,e_invoice_id}';
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

-- A mistaken write-off is taken back by two people too; that is asked for and answered as the write-off was.
alter table write_off drop constraint write_off_ground_check;
alter table write_off add constraint write_off_ground_check check (ground in ('certain', 'year', 'mistake'));
comment on table write_off is
  'Somebody asks to write off what is open of an invoice (amount, in cents with VAT), and another says yes or no. ground: it is '
  'certain that the customer will not pay, or a year went by since it was due. mistake: to take back all that was given up (amount).';
do $$
declare
  kinds constant text := (select pg_get_constraintdef(oid) from pg_constraint
    where conrelid = 'invoice_event'::regclass and conname = 'invoice_event_kind_check');
begin
  alter table invoice_event drop constraint invoice_event_kind_check;
  execute 'alter table invoice_event add constraint invoice_event_kind_check ' || replace(kinds, 'ARRAY[',
    'ARRAY[''write-off-undone''::text, ');
end
$$;

-- Where an invoice stands is what its settlements add up to, and no more is given up than two people said yes to, less what they took
-- back; also for whoever runs SQL as the application. Looked at when the transaction ends: until then it is under way.
drop trigger settlement_written_off_asked on settlement;
drop function keep_written_off_asked();
create function keep_standing_true(of_cooperative uuid, of_invoice uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  i invoice;
  settled record;
  agreed bigint;
begin
  if asking_purpose() = 'nobody' then
    return;
  end if;
  select * into strict i from invoice where cooperative_id = of_cooperative and id = of_invoice;
  select coalesce(sum(amount) filter (where cause in ('payment', 'reversal')), 0) as paid,
    coalesce(sum(amount) filter (where cause = 'credit'), 0) as credited_total,
    coalesce(sum(net) filter (where cause = 'credit'), 0) as credited_net,
    coalesce(sum(amount) filter (where cause = 'write-off'), 0) as written_off,
    coalesce(sum(net) filter (where cause = 'write-off'), 0) as written_off_net
  into settled from settlement where cooperative_id = of_cooperative and invoice_id = of_invoice;
  if (i.paid, i.credited_total, i.credited_net, i.written_off, i.written_off_net) is distinct from
    (settled.paid, settled.credited_total, settled.credited_net, settled.written_off, settled.written_off_net) then
    raise exception 'an invoice stands where its settlements bring it' using errcode = 'restrict_violation';
  end if;
  if i.written_off <> least(i.given_up, greatest(0, i.total - i.credited_total - i.paid)) then
    raise exception 'what is written off is what was given up and not paid' using errcode = 'restrict_violation';
  end if;
  if i.given_up > 0 then
    select coalesce(sum(case ground when 'mistake' then -amount else amount end), 0) into agreed from write_off
    where cooperative_id = of_cooperative and invoice_id = of_invoice and answer = 'yes';
    if i.given_up > agreed then
      raise exception 'written off without two people' using errcode = 'restrict_violation';
    end if;
  end if;
end
$$;
revoke all on function keep_standing_true(uuid, uuid) from public;

create function keep_invoice_standing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_standing_true(new.cooperative_id, new.id);
  return new;
end
$$;
create constraint trigger invoice_stands_true
  after update of paid, credited_net, credited_total, given_up, written_off, written_off_net on invoice
  deferrable initially deferred for each row execute function keep_invoice_standing();

-- A settlement takes off an invoice what its entry takes off what that customer owes: so an entry settles once.
create function keep_settlement_booked() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  booked bigint;
  settled bigint;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  perform keep_standing_true(new.cooperative_id, new.invoice_id);
  select coalesce(-sum(l.amount), 0) into booked
  from journal_line l join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'debtors'
  where l.cooperative_id = new.cooperative_id and l.entry_id = new.entry_id and l.invoice_id = new.invoice_id;
  select sum(s.amount) into settled from settlement s
  where s.cooperative_id = new.cooperative_id and s.invoice_id = new.invoice_id and s.entry_id = new.entry_id;
  if booked <> settled then
    raise exception 'a settlement takes off an invoice what its entry takes off what is owed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create constraint trigger settlement_is_booked after insert on settlement deferrable initially deferred
  for each row execute function keep_settlement_booked();
