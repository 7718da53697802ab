-- Ordinary VAT or the small-business scheme (KOR, art. 25 Wet OB), from a day on.
create table vat_mode (
  cooperative_id uuid not null,
  from_day date not null,
  mode text not null,
  constraint vat_mode_pkey PRIMARY KEY (cooperative_id, from_day),
  constraint vat_mode_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint vat_mode_mode_check CHECK (mode = ANY (ARRAY['normal', 'kor']))
);

create policy administrator_or_board_edits on vat_mode for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'board'])));
create policy administrator_or_board_replaces on vat_mode for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'board'])));
create policy belongs on vat_mode for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy owner_sees_all on vat_mode for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on vat_mode to gilde_app;
