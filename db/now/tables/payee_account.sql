-- On which account somebody is paid: of a member, a customer or a municipality. Another one is another row; the
-- latest that may be used is the one that holds. Never a BSN.
create table payee_account (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid,
  customer_id uuid,
  municipality_id uuid,
  iban text not null,
  holder text not null,
  -- What the payee wants to see with each payment, as their own number for us.
  reference text not null default '',
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  -- From when it may be used without the yes of another: what a member enters in their own hands, the first at once
  -- and a change a week later. Null: not before another said yes.
  usable_from timestamp with time zone,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  -- The account on which the Belastingdienst wants VAT; entered by one, confirmed by another.
  tax_office boolean not null default false,
  constraint payee_account_pkey PRIMARY KEY (cooperative_id, id),
  constraint payee_account_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint payee_account_cooperative_id_customer_id_fkey FOREIGN KEY (cooperative_id, customer_id)
      REFERENCES customer(cooperative_id, id),
  constraint payee_account_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint payee_account_cooperative_id_municipality_id_fkey FOREIGN KEY (cooperative_id, municipality_id)
      REFERENCES municipality(cooperative_id, id),
  constraint payee_account_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id),
  constraint payee_account_answer_check CHECK (answer = ANY (ARRAY['yes', 'no', 'replaced'])),
  constraint payee_account_check CHECK (answered_at >= entered_at),
  constraint payee_account_check2 CHECK (num_nonnulls(answer, answered_by, answered_at) = ANY (ARRAY[0, 3])),
  constraint payee_account_holder_check CHECK (length(holder) >= 1 AND length(holder) <= 70),
  constraint payee_account_iban_check CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  constraint payee_account_is_of_one CHECK ((num_nonnulls(member_id, customer_id,
      municipality_id) + tax_office::integer) = 1),
  constraint payee_account_reference_check CHECK (length(reference) <= 35)
);

create index payee_account_by_customer on payee_account (cooperative_id, customer_id, entered_at DESC)
    WHERE (customer_id IS NOT NULL);
create index payee_account_by_member on payee_account (cooperative_id, member_id, entered_at DESC)
    WHERE (member_id IS NOT NULL);
create index payee_account_by_municipality on payee_account (cooperative_id, municipality_id, entered_at DESC)
    WHERE (municipality_id IS NOT NULL);
create index payee_account_of_tax_office on payee_account (cooperative_id, entered_at DESC) WHERE tax_office;
create index payee_account_waiting on payee_account (cooperative_id) WHERE (answer IS NULL);

create trigger payee_account_of_two BEFORE INSERT OR UPDATE ON payee_account FOR EACH ROW
    EXECUTE FUNCTION keep_payee_account();

create policy administrator_keeps on payee_account for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on payee_account for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy member_enters on payee_account for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (select in_own_hands()));
create policy member_replaces on payee_account for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (select in_own_hands()));
create policy own on payee_account for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on payee_account as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (entered_by IS NULL
      OR entered_by = ((select asking_person()))) AND (answered_by IS NULL
      OR answered_by = ((select asking_person()))));
create policy owner_sees_all on payee_account for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on payee_account to gilde_app;
grant update (answer, answered_by, answered_at) on payee_account to gilde_app;
