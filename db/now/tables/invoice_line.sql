-- A line of an invoice. quantity in thousandths; unit_price and amount (of the whole line) in cents, with or without
-- VAT as the invoice says; net in cents without VAT. The lines of a credit note have negative quantities and name the
-- line of the invoice they take from (credits_line).
create table invoice_line (
  cooperative_id uuid not null,
  invoice_id uuid not null,
  line smallint not null,
  description text not null,
  quantity bigint not null,
  unit text not null default '',
  unit_price bigint not null,
  vat_code text not null,
  amount bigint not null,
  net bigint not null,
  credits_line smallint,
  constraint invoice_line_pkey PRIMARY KEY (cooperative_id, invoice_id, line),
  constraint invoice_line_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id) ON DELETE CASCADE,
  constraint invoice_line_description_check CHECK (length(description) >= 1 AND length(description) <= 400),
  constraint invoice_line_line_check CHECK (line >= 1 AND line <= 200),
  constraint invoice_line_quantity_check CHECK (quantity <> 0),
  constraint invoice_line_unit_check CHECK (length(unit) <= 20),
  constraint invoice_line_unit_price_check CHECK (unit_price >= 0),
  constraint invoice_line_vat_code_check
      CHECK (vat_code = ANY (ARRAY['high', 'low', 'zero', 'exempt', 'reverse', 'eu-service', 'kor']))
);

create trigger invoice_line_gone_put_forward_anew AFTER DELETE ON invoice_line REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION lines_are_put_forward_anew();
create trigger invoice_line_issued_stays BEFORE INSERT OR DELETE OR UPDATE ON invoice_line FOR EACH ROW
    EXECUTE FUNCTION refuse_line_of_issued();
create trigger invoice_line_put_forward_anew AFTER INSERT ON invoice_line REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION lines_are_put_forward_anew();

create policy owner_sees_all on invoice_line for all to gilde_owner
  using (true)
  with check (true);
create policy partner_removes_none on invoice_line as restrictive for delete to public
  using ((select asking_has_role(VARIADIC ARRAY['administrator']))
      OR NOT (invoice_id IN (select asking_joint_invoices(true))));
create policy partner_writes_none on invoice_line as restrictive for insert to public
  with check ((select asking_has_role(VARIADIC ARRAY['administrator']))
      OR NOT (invoice_id IN (select asking_joint_invoices(true))));
create policy removes on invoice_line for delete to public
  using ((EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_line.cooperative_id AND i.id = invoice_line.invoice_id))
      AND cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['member', 'administrator'])));
create policy with_invoice on invoice_line for select to public
  using ((EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_line.cooperative_id AND i.id = invoice_line.invoice_id)));
create policy writes on invoice_line for insert to public
  with check ((EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_line.cooperative_id AND i.id = invoice_line.invoice_id))
      AND cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['member', 'administrator'])));

grant delete, insert, select on invoice_line to gilde_app;
