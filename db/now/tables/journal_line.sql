-- One side of an entry in cents: debit positive, credit negative.
create table journal_line (
  cooperative_id uuid not null,
  entry_id uuid not null,
  line smallint not null,
  account text not null,
  amount bigint not null,
  member_id uuid,
  invoice_id uuid,
  vat_code text,
  counts_on date not null,
  constraint journal_line_pkey PRIMARY KEY (cooperative_id, entry_id, line),
  constraint journal_line_cooperative_id_account_fkey FOREIGN KEY (cooperative_id, account)
      REFERENCES account(cooperative_id, code),
  constraint journal_line_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint journal_line_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint journal_line_invoice FOREIGN KEY (cooperative_id, invoice_id) REFERENCES invoice(cooperative_id,
      id) DEFERRABLE INITIALLY DEFERRED,
  constraint journal_line_amount_check CHECK (amount <> 0),
  constraint journal_line_vat_code_known CHECK (vat_code IS NULL
      OR (vat_code = ANY (ARRAY['high', 'low', 'zero', 'exempt', 'reverse', 'eu-service', 'kor', 'input', 'reversed-in-nl', 'from-eu', 'from-outside-eu'])))
);

create index journal_line_by_account on journal_line (cooperative_id, account, counts_on, entry_id);
create index journal_line_by_invoice on journal_line (cooperative_id, invoice_id) WHERE (invoice_id IS NOT NULL);
create index journal_line_by_member on journal_line (cooperative_id, member_id, account, counts_on)
    WHERE (member_id IS NOT NULL);
create index journal_line_by_vat on journal_line (cooperative_id, counts_on, entry_id) WHERE (vat_code IS NOT NULL);

create trigger journal_line_into_balance AFTER INSERT ON journal_line REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION take_lines_into_balance();
create trigger journal_line_never_changes BEFORE DELETE OR UPDATE ON journal_line FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy books_are_read on journal_line for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy office_posts on journal_line for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy own on journal_line for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on journal_line for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on journal_line to gilde_app;
