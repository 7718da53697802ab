-- Base and VAT per VAT code, in cents; rate in basis points. VAT is reckoned on the summed base.
create table invoice_vat (
  cooperative_id uuid not null,
  invoice_id uuid not null,
  vat_code text not null,
  rate integer not null,
  base bigint not null,
  vat bigint not null,
  constraint invoice_vat_pkey PRIMARY KEY (cooperative_id, invoice_id, vat_code),
  constraint invoice_vat_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id) ON DELETE CASCADE
);

create trigger invoice_vat_gone_put_forward_anew AFTER DELETE ON invoice_vat REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION lines_are_put_forward_anew();
create trigger invoice_vat_issued_stays BEFORE INSERT OR DELETE OR UPDATE ON invoice_vat FOR EACH ROW
    EXECUTE FUNCTION refuse_line_of_issued();
create trigger invoice_vat_put_forward_anew AFTER INSERT ON invoice_vat REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION lines_are_put_forward_anew();

create policy owner_sees_all on invoice_vat for all to gilde_owner
  using (true)
  with check (true);
create policy partner_removes_none on invoice_vat as restrictive for delete to public
  using ((select asking_has_role(VARIADIC ARRAY['administrator']))
      OR NOT (invoice_id IN (select asking_joint_invoices(true))));
create policy partner_writes_none on invoice_vat as restrictive for insert to public
  with check ((select asking_has_role(VARIADIC ARRAY['administrator']))
      OR NOT (invoice_id IN (select asking_joint_invoices(true))));
create policy removes on invoice_vat for delete to public
  using ((EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_vat.cooperative_id AND i.id = invoice_vat.invoice_id))
      AND cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['member', 'administrator'])));
create policy with_invoice on invoice_vat for select to public
  using ((EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_vat.cooperative_id AND i.id = invoice_vat.invoice_id)));
create policy writes on invoice_vat for insert to public
  with check ((EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = invoice_vat.cooperative_id AND i.id = invoice_vat.invoice_id))
      AND cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['member', 'administrator'])));

grant delete, insert, select on invoice_vat to gilde_app;
