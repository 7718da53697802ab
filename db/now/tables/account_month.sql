-- Sums of journal lines per account, member and month, kept by the database itself, so that balances cost the same in
-- year ten. db/checks compares them with the lines.
create table account_month (
  cooperative_id uuid not null,
  account text not null,
  member_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  month date not null,
  debit bigint not null default 0,
  credit bigint not null default 0,
  constraint account_month_pkey PRIMARY KEY (cooperative_id, account, member_id, month),
  constraint account_month_month_check CHECK (EXTRACT(day FROM month) = 1::numeric)
);

create policy books_are_read on account_month for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy own on account_month for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on account_month for all to gilde_owner
  using (true)
  with check (true);

grant select on account_month to gilde_app;
