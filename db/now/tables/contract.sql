-- An agreement of the co-operative with a member, from the day starts_on: put to them to sign, or (without text_id)
-- signed on paper before this program kept it. scheme_version_id: by which rules money is shared out, where the text
-- says them. What it says word for word stands in contract_paper. Never changes: what is agreed anew is another
-- agreement.
create table contract (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null,
  text_id uuid,
  scheme_version_id uuid,
  title text not null,
  starts_on date not null,
  put_by uuid not null,
  put_at timestamp with time zone not null,
  constraint contract_pkey PRIMARY KEY (cooperative_id, id),
  constraint contract_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint contract_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint contract_cooperative_id_scheme_version_id_fkey FOREIGN KEY (cooperative_id, scheme_version_id)
      REFERENCES scheme_version(cooperative_id, id),
  constraint contract_cooperative_id_text_id_fkey FOREIGN KEY (cooperative_id, text_id)
      REFERENCES contract_text(cooperative_id, id),
  constraint contract_put_by_fkey FOREIGN KEY (put_by) REFERENCES person(id),
  constraint contract_kind_check CHECK (kind = ANY (ARRAY['membership', 'house-rules', 'scheme'])),
  constraint contract_title_check CHECK (length(title) >= 1 AND length(title) <= 120)
);

create index contract_of_member on contract (cooperative_id, member_id, kind, put_at);
create index contract_of_scheme on contract (cooperative_id, scheme_version_id) WHERE (scheme_version_id IS NOT NULL);

create trigger contract_never_changes BEFORE DELETE OR UPDATE ON contract FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy board_or_administrator_or_coach_reads on contract for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['board', 'administrator', 'coach'])));
create policy own on contract for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on contract as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on contract for all to gilde_owner
  using (true)
  with check (true);
create policy party_puts on contract for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['board', 'administrator'])) AND put_by = ((select asking_person()))
      AND NOT (member_id IN (select asking_members())));

grant insert, select on contract to gilde_app;
