-- What names an invoice or a cost, names one that is there. These tables stand above sales and spending in the order of
-- domains and learn only here what they point at, as sharing.settlement_id did in 007.
--
-- Not mended, because a released migration never changes: vat_fixed_until() of 003 and unissued_invoices() of 004 read
-- tables of later migrations. A next one belongs in the migration of the lowest table it reads.

create index sharing_by_cost on sharing (cooperative_id, cost_id) where cost_id is not null;

-- Only what was issued has entries and sharings, and that is never removed: there is nothing to be cleared up first. Looked
-- at when the transaction ends, because a credit note is posted before it is written: it names its entry too.
alter table journal_line add constraint journal_line_invoice foreign key (cooperative_id, invoice_id)
  references invoice (cooperative_id, id) deferrable initially deferred;
alter table sharing add constraint sharing_invoice foreign key (cooperative_id, invoice_id)
  references invoice (cooperative_id, id) deferrable initially deferred;
alter table sharing add constraint sharing_cost foreign key (cooperative_id, cost_id)
  references job_cost (cooperative_id, id) deferrable initially deferred;

-- A draft may be removed; a mail about it stays, as it was sent.
update mail set about_invoice = null where about_invoice is not null and not exists (
  select from invoice i where i.cooperative_id = mail.cooperative_id and i.id = mail.about_invoice);
alter table mail add constraint mail_invoice foreign key (cooperative_id, about_invoice)
  references invoice (cooperative_id, id) on delete set null (about_invoice);

-- Whether a co-operative is a demo, its address and its age are of the installation: nobody in it changes them.
revoke update on cooperative from gilde_app;
grant update (legal_name, kvk, vat_number, iban, street, postcode, city, country, email, phone, website, municipality, share_on,
  payment_term_days, colour, accent_colour, logo_file_id, invoice_footer) on cooperative to gilde_app;
