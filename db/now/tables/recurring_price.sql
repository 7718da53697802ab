-- What a plan asks from a day on; the latest row that is not later holds. Whole numbers as text. said_to: to whom,
-- under which name and by whom it was, when it was set: written by the database.
create table recurring_price (
  cooperative_id uuid not null,
  plan_id uuid not null,
  from_day date not null,
  lines jsonb not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  said_to text not null,
  constraint recurring_price_pkey PRIMARY KEY (cooperative_id, plan_id, from_day),
  constraint recurring_price_cooperative_id_plan_id_fkey FOREIGN KEY (cooperative_id, plan_id)
      REFERENCES recurring_plan(cooperative_id, id) ON DELETE CASCADE,
  constraint recurring_price_lines_check CHECK (jsonb_typeof(lines) = 'array')
);

create trigger recurring_price_says_to_whom BEFORE INSERT OR UPDATE ON recurring_price FOR EACH ROW
    EXECUTE FUNCTION keep_price_honest();

create policy own_hand_insert on recurring_price as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on recurring_price as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy owner_sees_all on recurring_price for all to gilde_owner
  using (true)
  with check (true);
create policy who_keeps_the_plan on recurring_price for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND set_by = ((select asking_person()))
      AND (EXISTS ( SELECT
   FROM recurring_plan p
  WHERE p.cooperative_id = recurring_price.cooperative_id AND p.id = recurring_price.plan_id
      AND ((select asking_holds(VARIADIC ARRAY['administrator'])) OR (p.member_id IN (select asking_members()))))));
create policy who_keeps_the_plan_changes on recurring_price for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM recurring_plan p
  WHERE p.cooperative_id = recurring_price.cooperative_id AND p.id = recurring_price.plan_id
      AND ((select asking_holds(VARIADIC ARRAY['administrator'])) OR (p.member_id IN (select asking_members()))))))
  with check (cooperative_id = ((select asking_cooperative())) AND set_by = ((select asking_person())));
create policy with_plan on recurring_price for select to public
  using ((EXISTS ( SELECT
   FROM recurring_plan p
  WHERE p.cooperative_id = recurring_price.cooperative_id AND p.id = recurring_price.plan_id)));

grant insert, select on recurring_price to gilde_app;
grant update (lines, set_at, set_by, said_to) on recurring_price to gilde_app;
