-- Money of a sale for which there was no invoice: the market, the card reader, "for the bicycle, thank you". The sale is written down
-- as an invoice to nobody by name, so that VAT, sharing out and the member's month are those of any work; this says which
-- line of the bank its money is on.

alter table customer add column nameless boolean not null default false;
comment on column customer.nameless is 'Stands for all who bought without giving a name: no paper goes there, and nobody is reminded.';
create unique index customer_nameless on customer (cooperative_id, business_id) where nameless;

create table bank_sale (
  cooperative_id uuid not null,
  line_id        uuid not null,
  invoice_id     uuid not null,
  written_by     uuid not null references person,
  written_at     timestamptz not null,
  primary key (cooperative_id, line_id, invoice_id),
  foreign key (cooperative_id, line_id) references bank_line (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id) on delete cascade
);
comment on table bank_sale is 'A sale without an invoice that somebody wrote down for a line of the bank: the invoice it was written down as.';
create index bank_sale_by_invoice on bank_sale (cooperative_id, invoice_id);
call protect('bank_sale');
grant select, insert on bank_sale to gilde_app;
call roles_read('bank_sale', 'administrator', 'auditor');
call allow('bank_sale', 'administrator_writes', 'insert',
  '(select asking_holds(''administrator'')) and written_by = (select asking_person())');
create policy job_reads on bank_sale for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')));
