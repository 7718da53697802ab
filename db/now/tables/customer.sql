-- Who buys from a business. Seen by those who work in that business and by the office.
create table customer (
  cooperative_id uuid not null,
  id uuid not null,
  business_id uuid not null,
  kind text not null,
  name text not null,
  contact text not null default '',
  email text,
  street text not null default '',
  postcode text not null default '',
  city text not null default '',
  country text not null default 'NL',
  kvk text,
  oin text,
  vat_number text,
  language text not null default 'nl',
  added_at timestamp with time zone not null,
  added_by uuid not null,
  -- Said by the customer: we get your invoices as e-invoice. Never of a private person.
  wants_e_invoice boolean not null default false,
  -- Stands for all who bought without giving a name: no paper goes there, and nobody is reminded.
  nameless boolean not null default false,
  constraint customer_pkey PRIMARY KEY (cooperative_id, id),
  constraint customer_cooperative_id_business_id_fkey FOREIGN KEY (cooperative_id, business_id)
      REFERENCES business(cooperative_id, id),
  constraint customer_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint customer_contact_check CHECK (length(contact) <= 120),
  constraint customer_country_check CHECK (country ~ '^[A-Z]{2}$'),
  constraint customer_kind_check CHECK (kind = ANY (ARRAY['person', 'company', 'public-body'])),
  constraint customer_kvk_check CHECK (kvk ~ '^[0-9]{8}$'),
  constraint customer_language_check CHECK (language = ANY (ARRAY['nl', 'en'])),
  constraint customer_name_check CHECK (length(name) >= 1 AND length(name) <= 120),
  constraint customer_oin_check CHECK (oin ~ '^[0-9]{20}$'),
  constraint customer_person_gets_paper CHECK (kind <> 'person' OR NOT wants_e_invoice),
  constraint customer_vat_number_check CHECK (vat_number ~ '^[A-Z]{2}[A-Z0-9]{2,13}$')
);

create index customer_by_business on customer (cooperative_id, business_id, name);
create unique index customer_nameless on customer (cooperative_id, business_id) WHERE nameless;

create trigger customer_puts_forward_anew AFTER UPDATE ON customer FOR EACH ROW WHEN (new.* IS DISTINCT FROM old.*)
    EXECUTE FUNCTION customer_is_put_forward_anew();
create trigger quotes_are_put_forward_anew AFTER UPDATE ON customer FOR EACH ROW
    WHEN (customer_in_words(old.*) IS DISTINCT FROM customer_in_words(new.*))
    EXECUTE FUNCTION quotes_are_put_forward_anew();

create policy books_are_read on customer for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_has_role(VARIADIC ARRAY['auditor'])));
create policy joint_is_read on customer for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select asking_joint_customers())));
create policy office on customer for all to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy own on customer for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (business_id IN (select asking_businesses())));
create policy own_name_insert on customer as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR added_by IS NULL OR added_by = ((select asking_person())));
create policy owner_sees_all on customer for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on customer to gilde_app;
