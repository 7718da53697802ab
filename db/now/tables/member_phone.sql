-- On which number a member is called, by a coach or the administration; apart from the register, which more people
-- read. The last one counts.
create table member_phone (
  cooperative_id uuid not null,
  member_id uuid not null,
  phone text not null,
  kept_by uuid not null,
  kept_at timestamp with time zone not null,
  constraint member_phone_pkey PRIMARY KEY (cooperative_id, member_id),
  constraint member_phone_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint member_phone_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id),
  constraint member_phone_phone_check CHECK (length(phone) >= 1 AND length(phone) <= 40)
);

create policy coach_or_administrator_reads on member_phone for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy own on member_phone for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on member_phone for all to gilde_owner
  using (true)
  with check (true);
create policy who_calls_erases on member_phone for delete to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy who_calls_keeps on member_phone for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND kept_by = ((select asking_person())));
create policy who_calls_mends on member_phone for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])))
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND kept_by = ((select asking_person())));

grant delete, insert, select on member_phone to gilde_app;
grant update (phone, kept_by, kept_at) on member_phone to gilde_app;
