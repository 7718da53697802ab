-- Somebody of the office works on behalf of a member, who said yes to it in the room: by_person for person_id, in one
-- session, an hour at most. Over at `until`, or before that at `ended_at`. `way`: how the member said yes.
create table on_behalf (
  cooperative_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  by_person uuid not null,
  session_id uuid not null,
  way text not null,
  begun_at timestamp with time zone not null,
  until timestamp with time zone not null,
  ended_at timestamp with time zone,
  -- When the member said to have read what was done. Until then who did it is nobody's second person for this member
  -- (0015).
  seen_at timestamp with time zone,
  objection text,
  constraint on_behalf_pkey PRIMARY KEY (cooperative_id, id),
  constraint on_behalf_by_person_fkey FOREIGN KEY (by_person) REFERENCES person(id),
  constraint on_behalf_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint on_behalf_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint on_behalf_check CHECK (until > begun_at AND until <= (begun_at + '01:00:00'::interval)),
  constraint on_behalf_check1 CHECK (ended_at >= begun_at),
  constraint on_behalf_check2 CHECK (objection IS NULL OR length(objection) >= 1 AND length(objection) <= 1000
      AND seen_at IS NOT NULL),
  constraint on_behalf_check3 CHECK (by_person <> person_id),
  constraint on_behalf_way_check CHECK (way = ANY (ARRAY['code', 'card']))
);

create index on_behalf_by_session on on_behalf (session_id, begun_at DESC);
create index on_behalf_of_person on on_behalf (cooperative_id, person_id, begun_at DESC);
create unique index on_behalf_of_session on on_behalf (session_id) WHERE (ended_at IS NULL);

create trigger on_behalf_end BEFORE UPDATE ON on_behalf FOR EACH ROW EXECUTE FUNCTION keep_on_behalf_end();
create trigger on_behalf_is_honest BEFORE INSERT ON on_behalf FOR EACH ROW EXECUTE FUNCTION keep_on_behalf_honest();

create policy administrator_or_auditor_reads on on_behalf for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor'])));
create policy doer_begins on on_behalf for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND by_person = ((select asking_person()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'coach'])));
create policy doer_reads on on_behalf for select to public
  using (cooperative_id = ((select asking_cooperative())) AND by_person = ((select asking_person())));
create policy either_ends on on_behalf for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (((select asking_person())) = person_id
      OR ((select asking_person())) = by_person));
create policy member_reads on on_behalf for select to public
  using (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person())));
create policy own_hand_update on on_behalf as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy owner_sees_all on on_behalf for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on on_behalf to gilde_app;
grant update (ended_at, seen_at, objection) on on_behalf to gilde_app;
