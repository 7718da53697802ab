-- That a member may run a business beside the benefit, from a day until a day (both counted), with what the
-- municipality asks. Recorded by its case manager, by the member from the letter, or from the letter by who guides
-- them: with the application, or since. Never changed but for its end; another is a renewal. Without a last day it is
-- a letter that is kept, and holds on no day.
create table benefit_permission (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  municipality_id uuid,
  valid_from date not null,
  valid_to date,
  hours_per_week integer,
  hours_per_year integer,
  conditions text not null default '',
  plan text not null default '',
  review_on date,
  document_id uuid,
  renews_id uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_as text not null,
  ended_on date,
  end_reason text,
  ended_at timestamp with time zone,
  ended_by uuid,
  -- Why it was written down long after the day it begins.
  late_reason text not null default '',
  -- The permission that was written down wrongly and in whose place this one came. That one held on no day.
  instead_of uuid,
  -- Which municipality it was, as who applied said it: for what came along with an application, before it was known
  -- here.
  municipality_said text not null default '',
  constraint benefit_permission_pkey PRIMARY KEY (cooperative_id, id),
  constraint benefit_permission_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint benefit_permission_cooperative_id_municipality_id_fkey FOREIGN KEY (cooperative_id, municipality_id)
      REFERENCES municipality(cooperative_id, id),
  constraint benefit_permission_cooperative_id_renews_id_fkey FOREIGN KEY (cooperative_id, renews_id)
      REFERENCES benefit_permission(cooperative_id, id),
  constraint benefit_permission_instead_of_fkey FOREIGN KEY (cooperative_id, instead_of)
      REFERENCES benefit_permission(cooperative_id, id),
  constraint benefit_permission_names_own_letter FOREIGN KEY (cooperative_id, document_id, member_id)
      REFERENCES file(cooperative_id, id, letter_of),
  constraint benefit_permission_check CHECK (valid_to >= valid_from),
  constraint benefit_permission_check1 CHECK ((ended_on IS NULL) = (ended_at IS NULL)
      AND (ended_on IS NULL) = (ended_by IS NULL) AND (ended_on IS NULL) = (end_reason IS NULL)),
  constraint benefit_permission_conditions_check CHECK (length(conditions) <= 2000),
  constraint benefit_permission_end_reason_check CHECK (length(end_reason) >= 1 AND length(end_reason) <= 1000),
  constraint benefit_permission_hours_per_week_check CHECK (hours_per_week >= 1 AND hours_per_week <= 168),
  constraint benefit_permission_hours_per_year_check CHECK (hours_per_year >= 1 AND hours_per_year <= 8784),
  constraint benefit_permission_instead_of_other CHECK (instead_of <> id),
  constraint benefit_permission_is_whole CHECK (recorded_as = 'guide' OR valid_to IS NOT NULL
      AND municipality_id IS NOT NULL),
  constraint benefit_permission_late_reason_check CHECK (length(late_reason) <= 1000),
  constraint benefit_permission_municipality_said_check CHECK (length(municipality_said) <= 120),
  constraint benefit_permission_plan_check CHECK (length(plan) <= 2000),
  constraint benefit_permission_recorded_as_check CHECK (recorded_as = ANY (ARRAY['case-manager', 'member', 'guide']))
);

create index benefit_permission_by_document on benefit_permission (cooperative_id, document_id);
create index benefit_permission_by_member on benefit_permission (cooperative_id, member_id, valid_from);
create unique index benefit_permission_instead_of_once on benefit_permission (cooperative_id, instead_of)
    WHERE (instead_of IS NOT NULL);

create trigger benefit_permission_ends BEFORE UPDATE ON benefit_permission FOR EACH ROW
    EXECUTE FUNCTION end_permission_once();
create trigger benefit_permissions_at_once BEFORE INSERT ON benefit_permission FOR EACH ROW
    EXECUTE FUNCTION refuse_permissions_at_once();

create policy case_manager_ends on benefit_permission for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select shared_with_me('permission')))
      AND (municipality_id = ((select asking_municipality())) OR municipality_id IS NULL AND recorded_as = 'guide'
      AND ((select asking_municipality())) IS NOT NULL));
create policy case_manager_grants on benefit_permission for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND recorded_as = 'case-manager'
      AND municipality_id = ((select asking_municipality()))
      AND (member_id IN (select shared_with_me('permission'))));
create policy coach_puts_right on benefit_permission for update to public
  using (cooperative_id = ((select asking_cooperative())) AND recorded_as = 'guide'
      AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy coach_reads_letter on benefit_permission for select to public
  using (cooperative_id = ((select asking_cooperative())) AND recorded_as = 'guide'
      AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy coach_takes_over on benefit_permission for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND recorded_as = 'guide'
      AND recorded_by = ((select asking_person())) AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy in_own_hands_all on benefit_permission as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy own on benefit_permission for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on benefit_permission as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on benefit_permission as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_put_right on benefit_permission for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (recorded_as = ANY (ARRAY['member', 'guide'])));
create policy own_is_told on benefit_permission for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (recorded_as = 'member' OR recorded_as = 'guide' AND instead_of IS NOT NULL));
create policy own_name_insert on benefit_permission as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (recorded_by IS NULL
      OR recorded_by = ((select asking_person()))) AND (ended_by IS NULL OR ended_by = ((select asking_person()))));
create policy owner_sees_all on benefit_permission for all to gilde_owner
  using (true)
  with check (true);
create policy shared on benefit_permission for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select shared_with_me('permission'))));

grant insert, select on benefit_permission to gilde_app;
grant update (ended_on, end_reason, ended_at, ended_by) on benefit_permission to gilde_app;
