-- The parts in which a quote is invoiced, as it was sent: together they are the quote to the cent, per VAT code.
-- invoice_id: the invoice it became, which is all that is ever filled in.
create table quote_part (
  cooperative_id uuid not null,
  quote_id uuid not null,
  part smallint not null,
  name text not null,
  lines jsonb not null,
  net bigint not null,
  vat bigint not null,
  total bigint not null,
  invoice_id uuid,
  constraint quote_part_pkey PRIMARY KEY (cooperative_id, quote_id, part),
  constraint quote_part_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id) ON DELETE SET NULL (invoice_id),
  constraint quote_part_cooperative_id_quote_id_fkey FOREIGN KEY (cooperative_id, quote_id)
      REFERENCES quote(cooperative_id, id) ON DELETE CASCADE,
  constraint quote_part_check CHECK (total = (net + vat)),
  constraint quote_part_lines_check CHECK (jsonb_typeof(lines) = 'array'),
  constraint quote_part_name_check CHECK (length(name) <= 80),
  constraint quote_part_part_check CHECK (part >= 1 AND part <= 12)
);

create index quote_part_by_invoice on quote_part (cooperative_id, invoice_id) WHERE (invoice_id IS NOT NULL);

create constraint trigger quote_part_divided AFTER INSERT ON quote_part DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION keep_part_shares_whole();
create trigger quote_part_kept BEFORE INSERT OR UPDATE ON quote_part FOR EACH ROW EXECUTE FUNCTION keep_quote_part();
create constraint trigger quote_parts_whole AFTER INSERT ON quote_part DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION keep_parts_whole();

create policy administrator_adds on quote_part for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy owner_sees_all on quote_part for all to gilde_owner
  using (true)
  with check (true);
create policy who_invoices on quote_part for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = quote_part.cooperative_id AND q.id = quote_part.quote_id
      AND ((select asking_holds(VARIADIC ARRAY['administrator'])) OR (q.member_id IN (select asking_members()))))));
create policy with_quote on quote_part for select to public
  using ((EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = quote_part.cooperative_id AND q.id = quote_part.quote_id)));

grant insert, select on quote_part to gilde_app;
grant update (invoice_id) on quote_part to gilde_app;
