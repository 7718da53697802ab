-- The base so far, in cents, per member, scheme version and calendar year: what cumulative rounding starts from.
-- db/checks compares it with the sharings.
create table sharing_state (
  cooperative_id uuid not null,
  member_id uuid not null,
  scheme_version_id uuid not null,
  year integer not null,
  turnover bigint not null default 0,
  job_costs bigint not null default 0,
  overflow bigint not null default 0,
  constraint sharing_state_pkey PRIMARY KEY (cooperative_id, member_id, scheme_version_id, year),
  constraint sharing_state_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint sharing_state_cooperative_id_scheme_version_id_fkey FOREIGN KEY (cooperative_id, scheme_version_id)
      REFERENCES scheme_version(cooperative_id, id)
);

create policy books_are_read on sharing_state for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['auditor', 'board'])));
create policy office on sharing_state for all to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy own on sharing_state for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on sharing_state for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on sharing_state to gilde_app;
