-- Who a payment is for, kept with it: the account that tells it is not read by the treasurer, for whom all payees were one, so
-- that each was compared with the last payment to anybody. The Belastingdienst has the id of the co-operative.
alter table payment_item add column payee_id uuid;
comment on column payment_item.payee_id is
  'Who is paid: a supplier, member, customer or municipality; the Belastingdienst has the id of the co-operative. Follows from the account.';

create function payee_of_payment_item() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.payee_id := coalesce(new.supplier_id, (
    select coalesce(a.member_id, a.customer_id, a.municipality_id) from payee_account a
    where a.cooperative_id = new.cooperative_id and a.id = new.account_id), new.cooperative_id);
  return new;
end
$$;

-- Before the trigger that judges it: they run by name.
create trigger payment_item_has_its_payee before insert on payment_item for each row execute function payee_of_payment_item();

update payment_item i set payee_id = coalesce(i.supplier_id, (
  select coalesce(a.member_id, a.customer_id, a.municipality_id) from payee_account a
  where a.cooperative_id = i.cooperative_id and a.id = i.account_id), i.cooperative_id);

alter table payment_item alter column payee_id set not null;
