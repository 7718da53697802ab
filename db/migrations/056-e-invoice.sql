-- Each invoice and credit note as a file that a program reads (UBL), beside its paper and inside it. Made once, in the same go.

alter table invoice
  add column e_invoice_id uuid,
  add foreign key (cooperative_id, e_invoice_id) references file (cooperative_id, id),
  add constraint invoice_has_paper_with_e_invoice check (e_invoice_id is null or document_id is not null);
comment on column invoice.e_invoice_id is
  'The same document as UBL: byte for byte what is attached inside the PDF. What was issued before migration 056 has none.';
create index invoice_by_e_invoice on invoice (cooperative_id, e_invoice_id) where e_invoice_id is not null;

create or replace function refuse_change_of_issued() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
declare
  moving constant text[] := '{paid,credited_net,credited_total,shared_net,open,disputed_at,document_id,e_invoice_id}';
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

-- Read by who sees the invoice, as its paper is; also by the customer with the link.
create policy with_e_invoice on file for select using (exists (
  select from invoice i where i.cooperative_id = file.cooperative_id and i.e_invoice_id = file.id));

-- Whether a customer wants e-invoices: only then we ask for what these need, and send them over the network.
alter table customer add column wants_e_invoice boolean not null default false;
comment on column customer.wants_e_invoice is 'Said by the customer: we get your invoices as e-invoice. Never of a private person.';
alter table customer add constraint customer_person_gets_paper check (kind <> 'person' or not wants_e_invoice);
