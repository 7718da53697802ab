-- What an agreement says word for word, with the places filled in, and the paper (PDF) that is signed with its
-- SHA-256. Read by the member and by who is party for the co-operative; a coach sees that there is an agreement, not
-- what it says. Never changes.
create table contract_paper (
  cooperative_id uuid not null,
  contract_id uuid not null,
  in_short text not null,
  body text not null,
  sha256 bytea not null,
  pdf bytea not null,
  constraint contract_paper_pkey PRIMARY KEY (cooperative_id, contract_id),
  constraint contract_paper_cooperative_id_contract_id_fkey FOREIGN KEY (cooperative_id, contract_id)
      REFERENCES contract(cooperative_id, id),
  constraint contract_paper_body_check CHECK (length(body) >= 1 AND length(body) <= 60000),
  constraint contract_paper_in_short_check CHECK (length(in_short) >= 1 AND length(in_short) <= 2000),
  constraint contract_paper_is_its_hash CHECK (sha256 = sha256(pdf)),
  constraint contract_paper_pdf_check CHECK (length(pdf) >= 1 AND length(pdf) <= 10485760)
);

create trigger contract_paper_never_changes BEFORE DELETE OR UPDATE ON contract_paper FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy own_hand_insert on contract_paper as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on contract_paper for all to gilde_owner
  using (true)
  with check (true);
create policy party_reads on contract_paper for select to public
  using ((EXISTS ( SELECT
   FROM contract c
  WHERE c.cooperative_id = contract_paper.cooperative_id AND c.id = contract_paper.contract_id
      AND ((c.member_id IN (select asking_members()))
      OR (select asking_holds(VARIADIC ARRAY['board', 'administrator']))))));
create policy who_puts_adds on contract_paper for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM contract c
  WHERE c.cooperative_id = contract_paper.cooperative_id AND c.id = contract_paper.contract_id
      AND c.put_by = ((select asking_person())) AND c.text_id IS NOT NULL)));

grant insert, select on contract_paper to gilde_app;
