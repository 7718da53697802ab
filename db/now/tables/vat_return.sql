-- A VAT return (or a supplement to one) as it was filed. content: what was filed, with its sum to the cent, kept to
-- the byte. position: the order of filing, whatever the clock says. payable: whole euros in cents, negative when the
-- Belastingdienst pays. entry_id carries the VAT accounts to what is paid.
create table vat_return (
  cooperative_id uuid not null,
  id uuid not null,
  kind text not null,
  from_day date not null,
  until_day date not null,
  filed_on date not null,
  filed_at timestamp with time zone not null,
  filed_by uuid not null,
  payment_reference text,
  payable bigint not null,
  content text not null,
  sha256 bytea not null,
  entry_id uuid,
  undone_at timestamp with time zone,
  undone_by uuid,
  undone_reason text,
  undone_entry_id uuid,
  "position" bigint not null generated always as identity,
  constraint vat_return_pkey PRIMARY KEY (cooperative_id, id),
  constraint vat_return_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint vat_return_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint vat_return_cooperative_id_undone_entry_id_fkey FOREIGN KEY (cooperative_id, undone_entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint vat_return_filed_by_fkey FOREIGN KEY (filed_by) REFERENCES person(id),
  constraint vat_return_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES person(id),
  constraint vat_return_check CHECK (until_day > from_day),
  constraint vat_return_check1 CHECK (filed_on > until_day),
  constraint vat_return_check2 CHECK (sha256 = sha256(convert_to(content, 'UTF8'::name))),
  constraint vat_return_check3 CHECK (num_nulls(undone_at, undone_by, undone_reason) = ANY (ARRAY[0, 3])),
  constraint vat_return_check4 CHECK (undone_entry_id IS NULL OR undone_at IS NOT NULL AND entry_id IS NOT NULL),
  constraint vat_return_kind_check CHECK (kind = ANY (ARRAY['return', 'supplement'])),
  constraint vat_return_payable_check CHECK ((payable % 100::bigint) = 0),
  constraint vat_return_payment_reference_check CHECK (payment_reference ~ '^[0-9]{16}$'),
  constraint vat_return_undone_reason_check CHECK (length(undone_reason) >= 1 AND length(undone_reason) <= 500)
);

create unique index vat_return_once on vat_return (cooperative_id, from_day) WHERE ((kind = 'return')
    AND (undone_at IS NULL));

create trigger vat_return_kept_while_paying BEFORE UPDATE OF undone_at ON vat_return FOR EACH ROW
    WHEN (old.undone_at IS NULL AND new.undone_at IS NOT NULL) EXECUTE FUNCTION keep_while_paying('vat');
create trigger vat_return_stays BEFORE DELETE OR UPDATE ON vat_return FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of_filed();

create policy administrator_files on vat_return for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND filed_by = ((select asking_person()))
      AND undone_at IS NULL);
create policy administrator_or_auditor_or_board_reads on vat_return for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy administrator_undoes on vat_return for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND undone_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND undone_by = ((select asking_person())));
create policy own_name_insert on vat_return as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR undone_by IS NULL OR undone_by = ((select asking_person())));
create policy owner_sees_all on vat_return for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on vat_return to gilde_app;
grant update (undone_at, undone_by, undone_reason, undone_entry_id) on vat_return to gilde_app;
