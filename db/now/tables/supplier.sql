-- Somebody whose invoices the co-operative pays. Another iban is asked by one person and confirmed by another.
create table supplier (
  cooperative_id uuid not null,
  id uuid not null,
  name text not null,
  kvk text not null default '',
  vat_number text not null default '',
  iban text not null default '',
  new_iban text,
  new_iban_by uuid,
  new_iban_at timestamp with time zone,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  constraint supplier_pkey PRIMARY KEY (cooperative_id, id),
  constraint supplier_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint supplier_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint supplier_new_iban_by_fkey FOREIGN KEY (new_iban_by) REFERENCES person(id),
  constraint supplier_check CHECK ((new_iban IS NULL) = (new_iban_by IS NULL)
      AND (new_iban IS NULL) = (new_iban_at IS NULL)),
  constraint supplier_iban_check CHECK (iban ~ '^([A-Z]{2}[0-9]{2}[A-Z0-9]{10,30})?$'),
  constraint supplier_kvk_check CHECK (kvk ~ '^([0-9]{8})?$'),
  constraint supplier_name_check CHECK (length(name) >= 1 AND length(name) <= 120),
  constraint supplier_new_iban_check CHECK (new_iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  constraint supplier_vat_number_check CHECK (vat_number ~ '^([A-Z]{2}[0-9A-Z+*]{2,13})?$')
);

create unique index supplier_by_name on supplier (cooperative_id, lower(name));

create trigger supplier_iban_by_two BEFORE UPDATE ON supplier FOR EACH ROW EXECUTE FUNCTION keep_supplier_iban();

create policy administrator_keeps on supplier for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on supplier for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy own_name_insert on supplier as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (new_iban_by IS NULL
      OR new_iban_by = ((select asking_person()))) AND (added_by IS NULL OR added_by = ((select asking_person()))));
create policy owner_sees_all on supplier for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on supplier to gilde_app;
grant update (name, kvk, vat_number, iban, new_iban, new_iban_by, new_iban_at) on supplier to gilde_app;
