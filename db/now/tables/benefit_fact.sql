-- What a member told about their benefit and household, one field a row, from a day until a day (both counted). A
-- fact that was wrong is replaced: it stays, with the moment. Read by the member, and by whom they share that field
-- with.
create table benefit_fact (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  field text not null,
  valid_from date not null,
  valid_to date,
  value jsonb not null,
  told_at timestamp with time zone not null,
  replaced_at timestamp with time zone,
  constraint benefit_fact_pkey PRIMARY KEY (cooperative_id, id),
  constraint benefit_fact_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint benefit_fact_check CHECK (valid_to >= valid_from),
  constraint benefit_fact_field_check
      CHECK (field = ANY (ARRAY['benefit', 'household', 'exemption', 'income', 'assets', 'tax']))
);

create index benefit_fact_now on benefit_fact (cooperative_id, member_id, field, valid_from)
    WHERE (replaced_at IS NULL);

create trigger benefit_facts_at_once BEFORE INSERT OR UPDATE ON benefit_fact FOR EACH ROW
    EXECUTE FUNCTION refuse_facts_at_once();

create policy in_own_hands_all on benefit_fact as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy own on benefit_fact for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_replaced on benefit_fact for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_told on benefit_fact for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on benefit_fact for all to gilde_owner
  using (true)
  with check (true);
create policy shared on benefit_fact for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (field = 'benefit'
      AND (member_id IN (select shared_with_me('benefit'))) OR field = 'household'
      AND (member_id IN (select shared_with_me('household'))) OR field = 'exemption'
      AND (member_id IN (select shared_with_me('exemption'))) OR field = 'income'
      AND (member_id IN (select shared_with_me('income'))) OR field = 'assets'
      AND (member_id IN (select shared_with_me('assets'))) OR field = 'tax'
      AND (member_id IN (select shared_with_me('tax')))));

grant insert, select on benefit_fact to gilde_app;
grant update (valid_to, replaced_at) on benefit_fact to gilde_app;
