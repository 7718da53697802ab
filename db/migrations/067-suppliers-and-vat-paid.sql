-- Invoices of suppliers and VAT are paid in a batch too, and members read the annual account that they adopted.
-- See docs/decisions/0026 and 0023.

-- The Belastingdienst is a payee of its own: one for each co-operative, whose account takes two people as any other.
alter table payee_account add column tax_office boolean not null default false;
alter table payee_account drop constraint payee_account_check1;
alter table payee_account add constraint payee_account_is_of_one
  check (num_nonnulls(member_id, customer_id, municipality_id) + tax_office::integer = 1);
comment on column payee_account.tax_office is 'The account on which the Belastingdienst wants VAT; entered by one, confirmed by another.';
create index payee_account_of_tax_office on payee_account (cooperative_id, entered_at desc) where tax_office;

alter table payment_item
  add column supplier_id uuid,
  add column supplier_invoice_id uuid generated always as (case when source = 'supplier-invoice' then about_id end) stored,
  add column vat_return_id uuid generated always as (case when source = 'vat' then about_id end) stored,
  alter column account_id drop not null,
  add foreign key (cooperative_id, supplier_id) references supplier (cooperative_id, id),
  add foreign key (cooperative_id, supplier_invoice_id) references supplier_invoice (cooperative_id, id),
  add foreign key (cooperative_id, vat_return_id) references vat_return (cooperative_id, id);
alter table payment_item drop constraint payment_item_source_check;
alter table payment_item add constraint payment_item_source_check
  check (source in ('job-cost', 'supplier-invoice', 'vat', 'refund', 'municipal-share', 'payout'));
alter table payment_item drop constraint payment_item_check;
alter table payment_item add constraint payment_item_of_member
  check ((source in ('refund', 'supplier-invoice', 'vat')) = (member_id is null));
alter table payment_item add constraint payment_item_of_supplier
  check ((source = 'supplier-invoice') = (supplier_id is not null) and (supplier_id is null) = (account_id is not null));
comment on column payment_item.supplier_id is 'Who is paid, of an invoice of a supplier: on the account in the register of suppliers.';
create index payment_item_by_supplier on payment_item (cooperative_id, supplier_id) where supplier_id is not null;

-- As in 066; new: a supplier is paid on the account in the register, VAT on the account of the Belastingdienst.
create or replace function keep_payment_item() returns trigger
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
  if new.source = 'supplier-invoice' then
    if not exists (
      select from supplier_invoice i join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
      where i.cooperative_id = new.cooperative_id and i.id = new.about_id and i.supplier_id = new.supplier_id
        and i.entry_id is not null and i.closed_at is null and s.iban = new.iban and s.iban <> '') then
      raise exception 'a supplier is paid on the account in the register' using errcode = 'restrict_violation';
    end if;
  elsif not exists (
    select from payee_account a
    where a.cooperative_id = new.cooperative_id and a.id = new.account_id and a.iban = new.iban
      and a.answer is distinct from 'no' and (a.answer = 'yes' or a.usable_from is not null)
      and case new.source when 'refund' then a.customer_id = new.about_id
        when 'municipal-share' then a.municipality_id is not null
        when 'vat' then a.tax_office
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

-- As in 066; new: a batch is not released when the account of a supplier in it is another by now.
create or replace function keep_payment_batch() returns trigger
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
        left join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
      where i.cooperative_id = new.cooperative_id and i.batch_id = new.id and (i.member_id in (select asking_members())
          and i.source <> 'municipal-share'
        or a.answer = 'no' or s.iban <> i.iban))
    or not exists (
      select from payment_item i where i.cooperative_id = new.cooperative_id and i.batch_id = new.id
      having count(*) = new.items and sum(i.amount) = new.total)) then
    raise exception 'a batch is released by another than who made it, and not by who is paid' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- What the members adopted they may read, with its paper: the PDF names no pots. The workbook does, so that stays with the office.
call allow('annual_adoption', 'members_read', 'select', 'exists (select asking_members())');
call allow('annual_account', 'members_read_adopted', 'select', 'exists (select asking_members()) and exists (
  select from annual_adoption d where d.cooperative_id = annual_account.cooperative_id and d.account_id = annual_account.id)');
drop policy with_annual_account on file;
create policy with_annual_account on file for select using (exists (
  select from annual_account a where a.cooperative_id = file.cooperative_id
    and (a.document_id = file.id
      or a.workbook_id = file.id and (select asking_holds('administrator', 'auditor', 'board')))));
