-- The chart of accounts of a co-operative, each with its RGS code.
create table account (
  cooperative_id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  -- members: what members earn and what is shared out of it; own: the co-operative's own income and running costs, so
  -- that its own result is the sum of that section.
  section text not null,
  rgs_code text not null default '',
  -- What Gilde itself books here (bank, debtors, ...); null for accounts people add.
  purpose text,
  constraint account_pkey PRIMARY KEY (cooperative_id, code),
  constraint account_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint account_check CHECK ((kind = ANY (ARRAY['income', 'expense'])) = (section <> 'balance')),
  constraint account_code_check CHECK (code ~ '^[0-9]{4}$'),
  constraint account_kind_check
      CHECK (kind = ANY (ARRAY['asset', 'liability', 'earmarked', 'equity', 'income', 'expense'])),
  constraint account_section_check CHECK (section = ANY (ARRAY['balance', 'members', 'own']))
);

create unique index account_by_purpose on account (cooperative_id, purpose) WHERE (purpose IS NOT NULL);

create policy belongs on account for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy office_adds on account for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy owner_sees_all on account for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on account to gilde_app;
