-- The deposit of a booking that was given, in cents, with its entry in the books; and how much of it the co-operative
-- kept when it gave it back, with why, which the member reads. Settled once.
create table thing_deposit (
  cooperative_id uuid not null,
  booking_id uuid not null,
  member_id uuid not null,
  amount bigint not null,
  taken_at timestamp with time zone not null,
  taken_by uuid not null,
  entry_id uuid not null,
  settled_at timestamp with time zone,
  settled_by uuid,
  kept bigint,
  why text not null default '',
  settled_entry_id uuid,
  constraint thing_deposit_pkey PRIMARY KEY (cooperative_id, booking_id),
  constraint thing_deposit_cooperative_id_booking_id_fkey FOREIGN KEY (cooperative_id, booking_id)
      REFERENCES thing_booking(cooperative_id, id),
  constraint thing_deposit_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint thing_deposit_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint thing_deposit_cooperative_id_settled_entry_id_fkey FOREIGN KEY (cooperative_id, settled_entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint thing_deposit_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id),
  constraint thing_deposit_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES person(id),
  constraint thing_deposit_amount_check CHECK (amount > 0),
  constraint thing_deposit_check1 CHECK (settled_at >= taken_at),
  constraint thing_deposit_check2 CHECK (kept >= 0 AND kept <= amount),
  constraint thing_deposit_check3 CHECK (num_nulls(settled_at, settled_by, kept,
      settled_entry_id) = ANY (ARRAY[0, 4])),
  constraint thing_deposit_check4 CHECK (COALESCE(kept, 0::bigint) = 0 OR why <> ''),
  constraint thing_deposit_why_check CHECK (length(why) <= 300)
);

create unique index thing_deposit_by_entry on thing_deposit (cooperative_id, entry_id);
create unique index thing_deposit_by_settled_entry on thing_deposit (cooperative_id, settled_entry_id)
    WHERE (settled_entry_id IS NOT NULL);
create index thing_deposit_of_member on thing_deposit (cooperative_id, member_id);

create trigger thing_deposit_kept AFTER INSERT OR UPDATE ON thing_deposit FOR EACH ROW
    EXECUTE FUNCTION keep_thing_deposit();

create policy administrator_or_auditor_reads on thing_deposit for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor'])));
create policy administrator_settles on thing_deposit for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND settled_at IS NULL AND NOT (member_id IN (select asking_members())))
  with check (cooperative_id = ((select asking_cooperative())) AND settled_by = ((select asking_person())));
create policy administrator_takes on thing_deposit for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND taken_by = ((select asking_person()))
      AND NOT (member_id IN (select asking_members())));
create policy job_reads_kept on thing_deposit for select to public
  using (cooperative_id = ((select asking_cooperative())) AND kept > 0 AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on thing_deposit for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on thing_deposit as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR settled_by IS NULL
      OR settled_by = ((select asking_person())));
create policy owner_sees_all on thing_deposit for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on thing_deposit to gilde_app;
grant update (settled_at, settled_by, kept, why, settled_entry_id) on thing_deposit to gilde_app;
