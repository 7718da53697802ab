-- Where a member lives, from a day on, as the member or the administration wrote it down. Of two for one day the
-- later one counts. Never changes: who moves, or mends a mistake, adds one.
create table member_address (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  since date not null,
  street text not null,
  postcode text not null,
  city text not null,
  kept_by uuid not null,
  kept_at timestamp with time zone not null,
  constraint member_address_pkey PRIMARY KEY (cooperative_id, id),
  constraint member_address_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint member_address_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id),
  constraint member_address_city_check CHECK (length(city) >= 1 AND length(city) <= 80),
  constraint member_address_postcode_check CHECK (length(postcode) >= 1 AND length(postcode) <= 12),
  constraint member_address_street_check CHECK (length(street) >= 1 AND length(street) <= 120)
);

create index member_address_of_member on member_address (cooperative_id, member_id, since);

create trigger member_address_never_changes BEFORE DELETE OR UPDATE ON member_address FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_or_board_reads on member_address for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])));
create policy member_or_administrator_adds on member_address for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND kept_by = ((select asking_person()))
      AND ((member_id IN (select asking_members())) OR (select asking_holds(VARIADIC ARRAY['administrator']))));
create policy own on member_address for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on member_address as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on member_address for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on member_address to gilde_app;
