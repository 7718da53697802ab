-- A line of a statement, with what we read in it and the raw text. In cents, money in is positive. Never changed.
create table bank_line (
  cooperative_id uuid not null,
  id uuid not null,
  bank_account_id uuid not null,
  statement_id uuid not null,
  "position" integer not null,
  fingerprint text not null,
  booked_on date not null,
  value_on date,
  amount bigint not null,
  counterparty_name text not null default '',
  counterparty_iban text not null default '',
  description text not null default '',
  structured_reference text not null default '',
  end_to_end_id text not null default '',
  bank_reference text not null default '',
  is_reversal boolean not null default false,
  raw text not null,
  batch_reference text,
  -- For a payment out of a booking that the bank counts as one: the whole booking, in cents; batch_reference is its
  -- reference.
  batch_amount bigint,
  constraint bank_line_pkey PRIMARY KEY (cooperative_id, id),
  constraint bank_line_cooperative_id_bank_account_id_fingerprint_key UNIQUE (cooperative_id,
      bank_account_id, fingerprint),
  constraint bank_line_cooperative_id_bank_account_id_fkey FOREIGN KEY (cooperative_id, bank_account_id)
      REFERENCES bank_account(cooperative_id, id),
  constraint bank_line_cooperative_id_statement_id_fkey FOREIGN KEY (cooperative_id, statement_id)
      REFERENCES bank_statement(cooperative_id, id)
);

create index bank_line_by_amount on bank_line (cooperative_id, amount);
create index bank_line_by_day on bank_line (cooperative_id, booked_on DESC, id DESC);
create index bank_line_by_iban on bank_line (cooperative_id, counterparty_iban) WHERE (counterparty_iban <> '');

create trigger bank_line_never_changes BEFORE DELETE OR UPDATE ON bank_line FOR EACH ROW
    EXECUTE FUNCTION keep_bank_line();

create policy administrator_keeps on bank_line for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on bank_line for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy job_or_operator_keeps on bank_line for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job', 'operator'])));
create policy owner_sees_all on bank_line for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on bank_line to gilde_app;
