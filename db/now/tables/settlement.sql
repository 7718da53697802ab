-- What made an invoice smaller or larger than it was: a payment, a credit note (net and total), the reversal of a
-- payment. In cents.
create table settlement (
  cooperative_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  cause text not null,
  amount bigint not null,
  net bigint not null default 0,
  counts_on date not null,
  entry_id uuid not null,
  credit_note_id uuid,
  settled_at timestamp with time zone not null,
  constraint settlement_pkey PRIMARY KEY (cooperative_id, id),
  constraint settlement_cooperative_id_credit_note_id_fkey FOREIGN KEY (cooperative_id, credit_note_id)
      REFERENCES invoice(cooperative_id, id),
  constraint settlement_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint settlement_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint settlement_amount_check CHECK (amount <> 0),
  constraint settlement_cause_check CHECK (cause = ANY (ARRAY['payment', 'credit', 'reversal', 'write-off']))
);

create index settlement_by_invoice on settlement (cooperative_id, invoice_id);
create index settlement_written_off on settlement (cooperative_id, counts_on) WHERE (cause = 'write-off');

create constraint trigger settlement_is_booked AFTER INSERT ON settlement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION keep_settlement_booked();
create trigger settlement_never_changes BEFORE DELETE OR UPDATE ON settlement FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy office_settles on settlement for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy owner_sees_all on settlement for all to gilde_owner
  using (true)
  with check (true);
create policy with_invoice on settlement for select to public
  using ((EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = settlement.cooperative_id AND i.id = settlement.invoice_id)));

grant insert, select on settlement to gilde_app;
