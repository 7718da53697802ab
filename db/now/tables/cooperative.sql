-- An umbrella co-operative: the legal party on every invoice.
create table cooperative (
  id uuid not null,
  slug text not null,
  legal_name text not null,
  kvk text,
  vat_number text,
  iban text,
  street text not null default '',
  postcode text not null default '',
  city text not null default '',
  country text not null default 'NL',
  email text,
  phone text,
  website text,
  municipality text,
  -- When money is shared out: when it is in (payment) or when it is invoiced.
  share_on text not null default 'payment',
  payment_term_days integer not null default 14,
  colour text not null default '#154273',
  accent_colour text not null default '#9a4a00',
  logo_file_id uuid,
  invoice_footer text not null default '',
  demo boolean not null default false,
  created_at timestamp with time zone not null,
  -- The account that somebody asks to print on invoices; another person confirms it.
  iban_asked text,
  iban_asked_by uuid,
  iban_asked_at timestamp with time zone,
  -- Where work of one member for another goes: shared out by the scheme of the earner (scheme), or all of it to their
  -- pot (pot).
  inside_to text not null default 'scheme',
  constraint cooperative_pkey PRIMARY KEY (id),
  constraint cooperative_slug_key UNIQUE (slug),
  constraint cooperative_iban_asked_by_fkey FOREIGN KEY (iban_asked_by) REFERENCES person(id),
  constraint cooperative_id_logo_file_id_fkey FOREIGN KEY (id, logo_file_id) REFERENCES file(cooperative_id, id),
  constraint cooperative_accent_colour_check CHECK (accent_colour ~ '^#[0-9a-f]{6}$'),
  constraint cooperative_colour_check CHECK (colour ~ '^#[0-9a-f]{6}$'),
  constraint cooperative_country_check CHECK (country ~ '^[A-Z]{2}$'),
  constraint cooperative_iban_asked_check CHECK (iban_asked ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  constraint cooperative_iban_check CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  constraint cooperative_iban_is_asked_whole CHECK ((iban_asked IS NULL) = (iban_asked_by IS NULL)
      AND (iban_asked IS NULL) = (iban_asked_at IS NULL)),
  constraint cooperative_inside_to_check CHECK (inside_to = ANY (ARRAY['scheme', 'pot'])),
  constraint cooperative_invoice_footer_check CHECK (length(invoice_footer) <= 400),
  constraint cooperative_kvk_check CHECK (kvk ~ '^[0-9]{8}$'),
  constraint cooperative_legal_name_check CHECK (length(legal_name) >= 2 AND length(legal_name) <= 120),
  constraint cooperative_payment_term_days_check CHECK (payment_term_days >= 1 AND payment_term_days <= 120),
  constraint cooperative_share_on_check CHECK (share_on = ANY (ARRAY['payment', 'invoice'])),
  constraint cooperative_slug_check CHECK (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  constraint cooperative_vat_number_check CHECK (vat_number ~ '^NL[0-9]{9}B[0-9]{2}$')
);

create trigger cooperative_keeps_printed_account BEFORE UPDATE ON cooperative FOR EACH ROW
    EXECUTE FUNCTION keep_printed_account();
create trigger seller_puts_forward_anew AFTER UPDATE ON cooperative FOR EACH ROW
    EXECUTE FUNCTION seller_is_put_forward_anew();

create policy administrator_or_board_edits on cooperative for update to public
  using (id = ((select asking_cooperative())) AND (select asking_has_role(VARIADIC ARRAY['administrator', 'board'])));
create policy before_sign_in on cooperative for select to public
  using (((select asking_purpose())) = ANY (ARRAY['sign-in', 'operator']));
create policy belongs on cooperative for select to public
  using (id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy link_reads on cooperative for select to public
  using ((id IN ( SELECT s.cooperative_id
   FROM asking_link_subject(NULL::text) s(cooperative_id, subject_id))));
create policy operator_founds on cooperative for insert to public
  with check (((select asking_purpose())) = 'operator');
create policy owner_sees_all on cooperative for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on cooperative to gilde_app;
grant update (legal_name, kvk, vat_number, iban, street, postcode, city, country, email, phone, website, municipality,
    share_on, payment_term_days, colour, accent_colour, logo_file_id, invoice_footer, iban_asked, iban_asked_by,
    iban_asked_at, inside_to) on cooperative to gilde_app;
