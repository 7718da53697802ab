-- A municipality that pays a benefit to members of this co-operative.
create table municipality (
  cooperative_id uuid not null,
  id uuid not null,
  name text not null,
  -- How a monthly statement reaches it: its people read it here, it is mailed, or the office prints and posts it.
  delivery text not null,
  email text,
  address text not null default '',
  -- The day of the next month before which a statement has to be there.
  due_day integer not null default 10,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  -- The way that somebody asks for, with its e-mail and address; until another person confirms it, the one that was
  -- there stands.
  asked_delivery text,
  asked_email text,
  asked_address text,
  asked_by uuid,
  asked_at timestamp with time zone,
  constraint municipality_pkey PRIMARY KEY (cooperative_id, id),
  constraint municipality_cooperative_id_name_key UNIQUE (cooperative_id, name),
  constraint municipality_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint municipality_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint municipality_address_check CHECK (length(address) <= 400),
  constraint municipality_asked_address_check CHECK (length(asked_address) <= 400),
  constraint municipality_asked_delivery_check CHECK (asked_delivery = ANY (ARRAY['portal', 'mail', 'print'])),
  constraint municipality_asked_email_check CHECK (length(asked_email) <= 254),
  constraint municipality_can_be_reached CHECK ((delivery <> 'mail' OR email IS NOT NULL) AND (delivery <> 'print'
      OR address <> '')),
  constraint municipality_could_be_reached CHECK ((asked_delivery <> 'mail' OR asked_email IS NOT NULL)
      AND (asked_delivery <> 'print' OR asked_address <> '')),
  constraint municipality_delivery_check CHECK (delivery = ANY (ARRAY['portal', 'mail', 'print'])),
  constraint municipality_due_day_check CHECK (due_day >= 1 AND due_day <= 28),
  constraint municipality_email_check CHECK (length(email) <= 254),
  constraint municipality_name_check CHECK (length(name) >= 1 AND length(name) <= 120),
  constraint municipality_way_is_asked_whole CHECK ((asked_delivery IS NULL) = (asked_by IS NULL)
      AND (asked_delivery IS NULL) = (asked_at IS NULL) AND (asked_delivery IS NULL) = (asked_address IS NULL)
      AND (asked_delivery IS NOT NULL OR asked_email IS NULL))
);

create trigger municipality_way_of_two BEFORE INSERT OR UPDATE ON municipality FOR EACH ROW
    EXECUTE FUNCTION keep_way_of_two();

create policy administrator_keeps on municipality for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy belongs on municipality for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy board_confirms on municipality for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board'])));
create policy own_name_insert on municipality as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (added_by IS NULL OR added_by = ((select asking_person())))
      AND (asked_by IS NULL OR asked_by = ((select asking_person()))));
create policy owner_sees_all on municipality for all to gilde_owner
  using (true)
  with check (true);
create policy to_sign_in on municipality for select to public
  using (((select asking_purpose())) = 'sign-in' AND (EXISTS ( SELECT
   FROM municipality_sign_in s
  WHERE s.cooperative_id = municipality.cooperative_id AND s.municipality_id = municipality.id
      AND s.ended_at IS NULL)));

grant insert, select on municipality to gilde_app;
grant update (name, delivery, email, address, due_day, asked_delivery, asked_email, asked_address, asked_by,
    asked_at) on municipality to gilde_app;
