-- What a co-operative keeps to in its quotes: how many days one stands, its terms, and the hourly rate (cents,
-- without VAT) under which a price gets a warning. Without a row: 30 days, no terms, no floor.
create table quote_settings (
  cooperative_id uuid not null,
  valid_days integer not null default 30,
  terms text not null default '',
  minimum_rate bigint,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  constraint quote_settings_pkey PRIMARY KEY (cooperative_id),
  constraint quote_settings_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint quote_settings_minimum_rate_check CHECK (minimum_rate > 0),
  constraint quote_settings_terms_check CHECK (length(terms) <= 2000),
  constraint quote_settings_valid_days_check CHECK (valid_days >= 1 AND valid_days <= 365)
);

create policy administrator_or_board_keeps on quote_settings for all to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])));
create policy belongs on quote_settings for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy own_name_insert on quote_settings as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR changed_by IS NULL
      OR changed_by = ((select asking_person())));
create policy owner_sees_all on quote_settings for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on quote_settings to gilde_app;
