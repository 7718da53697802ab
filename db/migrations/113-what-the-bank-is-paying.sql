-- What the bank is paying is not taken back meanwhile: it would come due again, under another id, and be paid twice.
-- See docs/decisions/0026.

-- Whether something is in a batch that was released and not withdrawn, and the bank did not show or reject it yet. A batch that
-- was only made does not hold it: releasing looks again at what is owed.
create function payment_under_way(of_cooperative uuid, of_source text, about uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select of_cooperative = asking_cooperative() and exists (
    select from payment_item i join payment_batch b on b.cooperative_id = i.cooperative_id and b.id = i.batch_id
    where i.cooperative_id = of_cooperative and i.source = of_source and i.about_id = about and i.closed_as is null
      and b.released_at is not null)
$$;
revoke all on function payment_under_way(uuid, text, uuid) from public;
grant execute on function payment_under_way(uuid, text, uuid) to gilde_app;

create function keep_while_paying() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and payment_under_way(new.cooperative_id, tg_argv[0], new.id) then
    raise exception 'what the bank is paying is not taken back' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger job_cost_kept_while_paying before update of reversed_at on job_cost
  for each row when (old.reversed_at is null and new.reversed_at is not null) execute function keep_while_paying('job-cost');
create trigger supplier_invoice_kept_while_paying before update of closed_at on supplier_invoice
  for each row when (old.closed_at is null and new.closed_at is not null)
  execute function keep_while_paying('supplier-invoice');
create trigger vat_return_kept_while_paying before update of undone_at on vat_return
  for each row when (old.undone_at is null and new.undone_at is not null) execute function keep_while_paying('vat');

-- Which return a payment was for, as its batch says, with the entry by which the bank showed it; below zero with the entry by which
-- it came back.
create function vat_returns_paid_in_batches(of_cooperative uuid) returns table (entry_id uuid, return_id uuid, amount bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select e.entry_id, i.about_id, e.amount
  from payment_item i
  cross join lateral (values (i.entry_id, i.amount), (i.back_entry_id, -i.amount)) e (entry_id, amount)
  where i.cooperative_id = of_cooperative and of_cooperative = asking_cooperative() and i.source = 'vat' and e.entry_id is not null
    and (asking_holds('administrator', 'auditor', 'board') or asking_as('job'))
$$;
revoke all on function vat_returns_paid_in_batches(uuid) from public;
grant execute on function vat_returns_paid_in_batches(uuid) to gilde_app;
