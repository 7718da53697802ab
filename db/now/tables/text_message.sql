-- A text message to somebody. handed: it was handed over and nobody said what came of it, so it is never sent again.
-- Kept three months.
create table text_message (
  cooperative_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  number text not null,
  body text not null,
  queued_at timestamp with time zone not null,
  state text not null default 'waiting',
  why text,
  changed_at timestamp with time zone not null,
  constraint text_message_pkey PRIMARY KEY (cooperative_id, id),
  constraint text_message_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint text_message_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint text_message_body_check CHECK (length(body) >= 1 AND length(body) <= 450),
  constraint text_message_check CHECK ((state = 'refused') = (why IS NOT NULL)),
  constraint text_message_number_check CHECK (number ~ '^\+316[0-9]{8}$'),
  constraint text_message_state_check CHECK (state = ANY (ARRAY['waiting', 'handed', 'taken', 'refused'])),
  constraint text_message_why_check CHECK (why = ANY (ARRAY['number', 'balance', 'key', 'other', 'no-account']))
);

create index text_message_of on text_message (cooperative_id, person_id, queued_at DESC);

create trigger text_message_is_honest BEFORE UPDATE ON text_message FOR EACH ROW EXECUTE FUNCTION keep_text_honest();

create policy job_sends on text_message for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on text_message for select to public
  using (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person()))
      AND (select asking_as(VARIADIC ARRAY['person'])));
create policy owner_sees_all on text_message for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on text_message to gilde_app;
grant update (state, why, changed_at) on text_message to gilde_app;
