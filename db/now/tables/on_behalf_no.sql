-- A member wants nobody to work on their behalf, from then until then.
create table on_behalf_no (
  cooperative_id uuid not null,
  person_id uuid not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  constraint on_behalf_no_pkey PRIMARY KEY (cooperative_id, person_id, since),
  constraint on_behalf_no_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint on_behalf_no_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint on_behalf_no_check CHECK (until >= since)
);

create unique index on_behalf_no_now on on_behalf_no (cooperative_id, person_id) WHERE (until IS NULL);

create trigger no_ends_on_behalf AFTER INSERT ON on_behalf_no FOR EACH ROW EXECUTE FUNCTION end_on_behalf_with_no();

create policy own on on_behalf_no for all to public
  using (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person())));
create policy own_hand_insert on on_behalf_no as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on on_behalf_no as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy owner_sees_all on on_behalf_no for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on on_behalf_no to gilde_app;
grant update (until) on on_behalf_no to gilde_app;
