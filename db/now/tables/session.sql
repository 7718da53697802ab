-- Somebody signed in on a device. Only the SHA-256 of the cookie is kept. On a shared device it ends after 15 idle
-- minutes.
create table session (
  token_hash bytea not null,
  id uuid not null,
  person_id uuid not null,
  started_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  shared_device boolean not null,
  way_in text not null,
  second_factor_at timestamp with time zone,
  device text not null,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_id_key UNIQUE (id),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint session_way_in_check
      CHECK (way_in = ANY (ARRAY['code', 'passkey', 'card', 'link', 'demo', 'municipality']))
);

create index session_by_person on session (person_id) WHERE (ended_at IS NULL);

create trigger session_by_card_of_member BEFORE INSERT ON session FOR EACH ROW WHEN (new.way_in = 'card')
    EXECUTE FUNCTION refuse_card_of_more();
create trigger session_takes_on_behalf_along AFTER UPDATE OF ended_at ON session FOR EACH ROW
    WHEN (old.ended_at IS NULL AND new.ended_at IS NOT NULL) EXECUTE FUNCTION end_on_behalf_with_session();

create policy owner_sees_all on session for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on session for all to public
  using (asking_to_sign_in(person_id))
  with check (asking_to_sign_in(person_id));

grant insert, select, update on session to gilde_app;
