-- Questions and answers between a member and the case manager of their municipality. Nobody else of the co-operative
-- reads them.
create table client_message (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  municipality_id uuid not null,
  from_member boolean not null,
  written_by uuid not null,
  text text not null,
  written_at timestamp with time zone not null,
  -- Higher is later. Says nothing else: it counts over all conversations.
  "position" bigint not null generated always as identity,
  constraint client_message_pkey PRIMARY KEY (cooperative_id, id),
  constraint client_message_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint client_message_cooperative_id_municipality_id_fkey FOREIGN KEY (cooperative_id, municipality_id)
      REFERENCES municipality(cooperative_id, id),
  constraint client_message_text_check CHECK (length(text) >= 1 AND length(text) <= 2000)
);

create index client_message_by_member on client_message (cooperative_id, member_id, written_at);

create trigger client_message_never_changes BEFORE DELETE OR UPDATE ON client_message FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy case_manager_writes on client_message for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND NOT from_member
      AND written_by = ((select asking_person())) AND municipality_id = ((select asking_municipality()))
      AND (member_id IN (select sharing_with_me())));
create policy in_own_hands_all on client_message as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy own on client_message for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_written on client_message for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND from_member
      AND written_by = ((select asking_person())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on client_message for all to gilde_owner
  using (true)
  with check (true);
create policy shared on client_message for select to public
  using (cooperative_id = ((select asking_cooperative())) AND municipality_id = ((select asking_municipality()))
      AND (member_id IN (select sharing_with_me())));

grant insert, select on client_message to gilde_app;
