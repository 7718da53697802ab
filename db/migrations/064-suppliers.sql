-- What others than members send the co-operative to pay: suppliers, and their invoices. A cost gets a kind, because what it does
-- to a pot and to what is shared out differs. See docs/decisions/0025.

create table supplier (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  name           text not null check (length(name) between 1 and 120),
  kvk            text not null default '' check (kvk ~ '^([0-9]{8})?$'),
  vat_number     text not null default '' check (vat_number ~ '^([A-Z]{2}[0-9A-Z+*]{2,13})?$'),
  iban           text not null default '' check (iban ~ '^([A-Z]{2}[0-9]{2}[A-Z0-9]{10,30})?$'),
  new_iban       text check (new_iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  new_iban_by    uuid references person,
  new_iban_at    timestamptz,
  added_by       uuid not null references person,
  added_at       timestamptz not null,
  primary key (cooperative_id, id),
  check ((new_iban is null) = (new_iban_by is null) and (new_iban is null) = (new_iban_at is null))
);
comment on table supplier is 'Somebody whose invoices the co-operative pays. Another iban is asked by one person and confirmed by another.';
create unique index supplier_by_name on supplier (cooperative_id, lower(name));
call protect('supplier');
call roles_keep('supplier', 'administrator');
call roles_read('supplier', 'auditor');
grant select, insert, update (name, kvk, vat_number, iban, new_iban, new_iban_by, new_iban_at) on supplier to gilde_app;

-- The account to which money goes changes by two people, also for whoever runs SQL as the application.
create function keep_supplier_iban() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if new.new_iban_by is distinct from old.new_iban_by and new.new_iban_by is not null
    and new.new_iban_by is distinct from asking_person()
    or new.new_iban is distinct from old.new_iban and new.new_iban is not null
      and new.new_iban_by is distinct from asking_person() then
    raise exception 'another account is asked for in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.iban is distinct from old.iban and old.iban <> '' and (
    new.iban is distinct from old.new_iban or my_access_is_open(now()) or not is_another(old.new_iban_by)) then
    raise exception 'another account of a supplier is confirmed by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger supplier_iban_by_two before update on supplier for each row execute function keep_supplier_iban();

create table spending_limit (
  cooperative_id   uuid primary key references cooperative,
  two_people_above bigint not null check (two_people_above between 0 and 10000000),
  set_by           uuid not null references person,
  set_at           timestamptz not null
);
comment on table spending_limit is 'Above so many cents an invoice of a supplier is approved by another than who entered it. No row: 25000.';
call protect('spending_limit');
call roles_read('spending_limit', 'administrator', 'auditor', 'board');
call allow('spending_limit', 'board_sets', 'insert', '(select asking_holds(''board''))');
call allow('spending_limit', 'board_changes', 'update', '(select asking_holds(''board''))');
grant select, insert, update on spending_limit to gilde_app;

create table supplier_invoice (
  cooperative_id uuid not null,
  id             uuid not null,
  supplier_id    uuid not null,
  number         text not null check (length(number) between 1 and 60),
  description    text not null check (length(description) between 1 and 200),
  invoiced_on    date not null,
  due_on         date not null,
  reference      text not null default '' check (length(reference) <= 140),
  kind           text not null check (kind in ('job-cost', 'pot', 'training-pot', 'shared')),
  account        text,
  member_id      uuid,
  request_id     uuid,
  vat_code       text not null check (vat_code in ('input', 'none', 'reversed-in-nl', 'from-eu', 'from-outside-eu')),
  vat_rate       integer check (vat_rate between 1 and 10000),
  vat_stated     bigint not null,
  total          bigint not null check (total <> 0),
  file_id        uuid not null,
  entered_by     uuid not null references person,
  entered_at     timestamptz not null,
  net            bigint,
  vat            bigint,
  vat_owed       bigint,
  entry_id       uuid,
  cost_id        uuid,
  approved_by    uuid references person,
  approved_at    timestamptz,
  closed_by      uuid references person,
  closed_at      timestamptz,
  closed_why     text not null default '' check (length(closed_why) <= 500),
  paid           bigint not null default 0,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, supplier_id) references supplier (cooperative_id, id),
  foreign key (cooperative_id, account) references account (cooperative_id, code),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, request_id) references pot_request (cooperative_id, id),
  foreign key (cooperative_id, file_id) references file (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  foreign key (cooperative_id, cost_id) references job_cost (cooperative_id, id),
  constraint supplier_invoice_of_kind check (case kind
    when 'shared' then account is not null and member_id is null and request_id is null
    when 'pot' then account is null and member_id is not null and request_id is not null
    when 'job-cost' then account is null and member_id is not null and request_id is null
    else account is null and request_id is null end),
  constraint supplier_invoice_rate check ((vat_rate is not null) = (vat_code in ('reversed-in-nl', 'from-eu', 'from-outside-eu'))),
  constraint supplier_invoice_adds_up check (entry_id is null or net + vat = total + vat_owed),
  constraint supplier_invoice_booked check ((entry_id is null) = (net is null) and (entry_id is null) = (approved_by is null)),
  constraint supplier_invoice_paid check (paid between least(0, total) and greatest(0, total))
);
comment on table supplier_invoice is
  'What a supplier wants to be paid; a credit note has a total below zero. Amounts in cents. vat_stated is what stands on it; '
  'vat is deducted, vat_owed is what the co-operative owes itself where VAT is reversed. Booked when entry_id is there; closed: '
  'refused before it was booked, or taken back after.';
-- The same invoice comes once, however its number is written.
create unique index supplier_invoice_once on supplier_invoice
  (cooperative_id, supplier_id, regexp_replace(upper(number), '[^A-Z0-9]', '', 'g')) where closed_at is null;
create index supplier_invoice_by_file on supplier_invoice (cooperative_id, file_id);
create index supplier_invoice_open on supplier_invoice (cooperative_id, due_on) where closed_at is null and paid <> total;
call protect('supplier_invoice');
call roles_keep('supplier_invoice', 'administrator');
call roles_read('supplier_invoice', 'auditor');
grant select, insert, update (net, vat, vat_owed, entry_id, cost_id, approved_by, approved_at, closed_by, closed_at, closed_why, paid)
  on supplier_invoice to gilde_app;
create policy with_supplier_invoice on file for select using (exists (
  select from supplier_invoice i where i.cooperative_id = file.cooperative_id and i.file_id = file.id));

-- Entered and approved in one's own name; above the limit by two people, and never about oneself.
create function keep_supplier_invoice() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  most constant bigint := coalesce(
    (select l.two_people_above from spending_limit l where l.cooperative_id = new.cooperative_id), 25000);
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if tg_op = 'INSERT' and new.entered_by is distinct from asking_person() then
    raise exception 'an invoice is entered in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.entry_id is not null and (tg_op = 'INSERT' or old.entry_id is null) and (
    new.approved_by is distinct from asking_person() or new.member_id in (select asking_members())
    or abs(new.total) > most and (my_access_is_open(now()) or not is_another(new.entered_by))) then
    raise exception 'an invoice of a supplier above the limit is approved by another person' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.entry_id is not null and (new.entry_id, new.net, new.vat, new.vat_owed, new.approved_by)
    is distinct from (old.entry_id, old.net, old.vat, old.vat_owed, old.approved_by) then
    raise exception 'a booked invoice stays as it was booked' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger supplier_invoice_by_two before insert or update on supplier_invoice
  for each row execute function keep_supplier_invoice();

-- A cost is of a kind: of a job, of travelling for a job, bought from the pot, a course from the training pot, or a cost of the
-- co-operative itself. A credit note of a supplier takes back: below zero. A cost of an invoice of a supplier is paid with it.
alter table job_cost
  add column kind text not null default 'job-cost' check (kind in ('job-cost', 'travel', 'pot', 'training-pot', 'shared')),
  add column account text,
  add column request_id uuid,
  add foreign key (cooperative_id, account) references account (cooperative_id, code),
  add foreign key (cooperative_id, request_id) references pot_request (cooperative_id, id),
  add constraint job_cost_of_kind check ((account is not null) = (kind = 'shared') and (request_id is not null) = (kind = 'pot')),
  drop constraint job_cost_net_check,
  drop constraint job_cost_vat_check,
  add constraint job_cost_one_side check (net > 0 and vat >= 0 or net < 0 and vat <= 0);
alter table job_cost alter column kind drop default;
comment on column job_cost.kind is 'What it does: job-cost and travel lower net turnover; pot is taken out of the pot under a request.';
create index supplier_invoice_of_cost on supplier_invoice (cooperative_id, cost_id) where cost_id is not null;

-- The bank pays one.
alter table bank_allocation drop constraint bank_allocation_kind_check;
alter table bank_allocation
  add column supplier_invoice_id uuid,
  add foreign key (cooperative_id, supplier_invoice_id) references supplier_invoice (cooperative_id, id),
  add constraint bank_allocation_kind_check
    check (kind in ('invoice', 'overpayment', 'job-cost', 'supplier-invoice', 'pot', 'account')),
  add constraint bank_allocation_supplier_invoice check ((supplier_invoice_id is not null) = (kind = 'supplier-invoice'));

-- VAT that was deducted of an invoice of a supplier is fixed as well.
create or replace function vat_fixed_until(
  of_cooperative uuid, out last_issued_on date, out last_deducted_on date, out closed_until date)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator', 'board') then
    raise exception 'only who may set the VAT mode may ask this' using errcode = 'insufficient_privilege';
  end if;
  perform from journal_counter where cooperative_id = of_cooperative for update;
  select max(issued_on) into last_issued_on from invoice where cooperative_id = of_cooperative and state = 'issued';
  select greatest(
    (select max(c.spent_on) from job_cost c
     where c.cooperative_id = of_cooperative and c.vat <> 0 and c.reversed_at is null),
    (select max(s.invoiced_on) from supplier_invoice s
     where s.cooperative_id = of_cooperative and s.vat <> 0 and s.closed_at is null)) into last_deducted_on;
  select max(p.until_day) into closed_until from period_close p where p.cooperative_id = of_cooperative;
end
$$;
