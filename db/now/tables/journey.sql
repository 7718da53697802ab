-- A journey with one's own transport that a member wrote down; kilometres there and back. words: why it was sent
-- back. booked_as: the cost that it was booked as.
create table journey (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  travelled_on date not null,
  from_place text not null,
  to_place text not null,
  purpose text not null,
  kilometres integer not null,
  vehicle text not null,
  handed_in_at timestamp with time zone not null,
  handed_in_by uuid not null,
  state text not null default 'waiting',
  settled_at timestamp with time zone,
  settled_by uuid,
  words text not null default '',
  booked_as uuid,
  constraint journey_pkey PRIMARY KEY (cooperative_id, id),
  constraint journey_cooperative_id_booked_as_fkey FOREIGN KEY (cooperative_id, booked_as)
      REFERENCES job_cost(cooperative_id, id),
  constraint journey_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint journey_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint journey_handed_in_by_fkey FOREIGN KEY (handed_in_by) REFERENCES person(id),
  constraint journey_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id),
  constraint journey_check CHECK ((state = 'waiting') = (settled_at IS NULL)),
  constraint journey_check1 CHECK ((state = 'waiting') = (settled_by IS NULL)),
  constraint journey_check2 CHECK ((state = 'booked') = (booked_as IS NOT NULL)),
  constraint journey_check3 CHECK (state <> 'returned' OR words <> ''),
  constraint journey_from_place_check CHECK (length(from_place) >= 1 AND length(from_place) <= 80),
  constraint journey_kilometres_check CHECK (kilometres >= 1 AND kilometres <= 1500),
  constraint journey_purpose_check CHECK (length(purpose) >= 1 AND length(purpose) <= 100),
  constraint journey_state_check CHECK (state = ANY (ARRAY['waiting', 'booked', 'returned', 'withdrawn'])),
  constraint journey_to_place_check CHECK (length(to_place) >= 1 AND length(to_place) <= 80),
  constraint journey_vehicle_check CHECK (vehicle = ANY (ARRAY['car', 'motorcycle', 'bicycle'])),
  constraint journey_words_check CHECK (length(words) <= 500)
);

create unique index journey_booked_once on journey (cooperative_id, booked_as) WHERE (booked_as IS NOT NULL);
create index journey_by_member on journey (cooperative_id, member_id, handed_in_at DESC);
create index journey_by_state on journey (cooperative_id, state, handed_in_at);
create unique index journey_once on journey (cooperative_id, member_id,
    travelled_on, lower(from_place), lower(to_place), lower(purpose))
    WHERE (state = ANY (ARRAY['waiting', 'booked']));

create policy administrator_reads on journey for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_settles on journey for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND NOT (member_id IN (select asking_members())))
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND NOT (member_id IN (select asking_members())));
create policy auditor_reads_booked on journey for select to public
  using (cooperative_id = ((select asking_cooperative())) AND state = 'booked'
      AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy own on journey for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_handed_in on journey for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND handed_in_by = ((select asking_person())) AND state = 'waiting');
create policy own_is_withdrawn on journey for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (state = ANY (ARRAY['waiting', 'returned'])))
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND state = 'withdrawn' AND settled_by = ((select asking_person())));
create policy own_name_insert on journey as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR settled_by IS NULL
      OR settled_by = ((select asking_person())));
create policy owner_sees_all on journey for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on journey to gilde_app;
grant update (state, settled_at, settled_by, words, booked_as) on journey to gilde_app;
