CREATE OR REPLACE FUNCTION public.keep_payment_item()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
      and (a.answer = 'yes' or a.answer is null and a.usable_from <= batch.made_at)
      and case new.source when 'refund' then a.customer_id = new.about_id
        when 'municipal-share' then a.municipality_id is not null
        when 'vat' then a.tax_office
        else a.member_id = new.member_id end) then
    raise exception 'a payment goes to an account of its payee that may be used' using errcode = 'restrict_violation';
  end if;
  if new.source = 'job-cost' and not exists (
      select from job_cost c
      where c.cooperative_id = new.cooperative_id and c.id = new.about_id and c.member_id = new.member_id)
    or new.source in ('payout', 'municipal-share') and new.about_id is distinct from new.member_id then
    raise exception 'a payment is of the member whose money it is' using errcode = 'restrict_violation';
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
$function$
