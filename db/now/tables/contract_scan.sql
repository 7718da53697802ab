-- A photo or scan of an agreement that was signed on paper, with its SHA-256. Read as the agreement itself is. Never
-- changes; goes with a paper that somebody found wrong (contract_word paper-wrong).
create table contract_scan (
  cooperative_id uuid not null,
  id uuid not null,
  contract_id uuid not null,
  name text not null,
  media_type text not null,
  sha256 bytea not null,
  content bytea not null,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  constraint contract_scan_pkey PRIMARY KEY (cooperative_id, id),
  constraint contract_scan_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint contract_scan_cooperative_id_contract_id_fkey FOREIGN KEY (cooperative_id, contract_id)
      REFERENCES contract(cooperative_id, id),
  constraint contract_scan_content_check CHECK (length(content) >= 1 AND length(content) <= 10485760),
  constraint contract_scan_is_its_hash CHECK (sha256 = sha256(content)),
  constraint contract_scan_media_type_check
      CHECK (media_type = ANY (ARRAY['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])),
  constraint contract_scan_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
);

create index contract_scan_of_contract on contract_scan (cooperative_id, contract_id);

create trigger contract_scan_never_changes BEFORE DELETE OR UPDATE ON contract_scan FOR EACH ROW
    WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change();

create policy administrator_or_coach_adds on contract_scan for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND added_by = ((select asking_person()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'coach'])) AND (EXISTS ( SELECT
   FROM contract c
  WHERE c.cooperative_id = contract_scan.cooperative_id AND c.id = contract_scan.contract_id
      AND NOT (c.member_id IN (select asking_members())))));
create policy own_hand_insert on contract_scan as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on contract_scan for all to gilde_owner
  using (true)
  with check (true);
create policy party_reads on contract_scan for select to public
  using ((EXISTS ( SELECT
   FROM contract c
  WHERE c.cooperative_id = contract_scan.cooperative_id AND c.id = contract_scan.contract_id
      AND ((c.member_id IN (select asking_members()))
      OR (select asking_holds(VARIADIC ARRAY['board', 'administrator']))))));

grant insert, select on contract_scan to gilde_app;
