-- How somebody wants to be reminded of what stands in their agenda; without a row by mail. number: a Dutch mobile
-- number (E.164), also kept without texts, to be shown to whom they want.
create table reminder_way (
  cooperative_id uuid not null,
  person_id uuid not null,
  way text not null,
  number text,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  constraint reminder_way_pkey PRIMARY KEY (cooperative_id, person_id),
  constraint reminder_way_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint reminder_way_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint reminder_way_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id),
  constraint reminder_way_number_check CHECK (number ~ '^\+316[0-9]{8}$'),
  constraint reminder_way_text_has_number CHECK (way <> 'text' OR number IS NOT NULL),
  constraint reminder_way_way_check CHECK (way = ANY (ARRAY['mail', 'text']))
);

create policy coach_or_administrator_reads on reminder_way for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy helped on reminder_way for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND set_by = ((select asking_person()))
      AND (EXISTS ( SELECT
   FROM member m
  WHERE m.cooperative_id = reminder_way.cooperative_id AND m.person_id = reminder_way.person_id)));
create policy helped_again on reminder_way for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND (EXISTS ( SELECT
   FROM member m
  WHERE m.cooperative_id = reminder_way.cooperative_id AND m.person_id = reminder_way.person_id)));
create policy job_reminds on reminder_way for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on reminder_way for all to public
  using (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person()))
      AND (select asking_as(VARIADIC ARRAY['person'])) AND (select asking_belongs()));
create policy own_hand_insert on reminder_way as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on reminder_way as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_name_insert on reminder_way as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR set_by IS NULL OR set_by = ((select asking_person())));
create policy owner_sees_all on reminder_way for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on reminder_way to gilde_app;
