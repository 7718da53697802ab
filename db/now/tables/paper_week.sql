-- Whether a member wants their week on paper, and whether who prints it may put conversations (appointments) and the
-- pot (money) on it. set_by and set_at: who said it last, and when.
create table paper_week (
  cooperative_id uuid not null,
  member_id uuid not null,
  wanted boolean not null,
  appointments boolean not null,
  money boolean not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint paper_week_pkey PRIMARY KEY (cooperative_id, member_id),
  constraint paper_week_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint paper_week_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)
);

create trigger paper_week_opens_nothing BEFORE INSERT OR UPDATE ON paper_week FOR EACH ROW
    EXECUTE FUNCTION keep_paper_week();

create policy coach_or_administrator_keeps on paper_week for all to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy own on paper_week for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on paper_week as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on paper_week as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_said on paper_week for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_said_again on paper_week for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on paper_week as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR set_by IS NULL OR set_by = ((select asking_person())));
create policy owner_sees_all on paper_week for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on paper_week to gilde_app;
grant update (wanted, appointments, money, set_by, set_at) on paper_week to gilde_app;
