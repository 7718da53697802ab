-- A member with another scheme than the default of the co-operative, from a day on.
create table member_scheme (
  cooperative_id uuid not null,
  member_id uuid not null,
  scheme_id uuid not null,
  from_day date not null,
  notice_sent_on date,
  decided_by uuid not null,
  decided_at timestamp with time zone not null,
  constraint member_scheme_pkey PRIMARY KEY (cooperative_id, member_id, from_day),
  constraint member_scheme_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint member_scheme_cooperative_id_scheme_id_fkey FOREIGN KEY (cooperative_id, scheme_id)
      REFERENCES scheme(cooperative_id, id)
);

create policy board_assigns on member_scheme for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND decided_by = ((select asking_person())) AND NOT (member_id IN (select asking_members())));
create policy office_reads on member_scheme for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'board', 'auditor'])));
create policy own on member_scheme for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on member_scheme for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on member_scheme to gilde_app;
