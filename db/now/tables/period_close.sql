-- Up to and including this day the books are closed: nothing may be posted that counts then.
create table period_close (
  cooperative_id uuid not null,
  until_day date not null,
  closed_at timestamp with time zone not null,
  closed_by uuid not null,
  constraint period_close_pkey PRIMARY KEY (cooperative_id, until_day),
  constraint period_close_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id)
);

create trigger period_close_after_adoption BEFORE INSERT ON period_close FOR EACH ROW
    EXECUTE FUNCTION keep_year_adopted();

create policy belongs on period_close for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy office_closes on period_close for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy own_name_insert on period_close as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR closed_by IS NULL OR closed_by = ((select asking_person())));
create policy owner_sees_all on period_close for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on period_close to gilde_app;
