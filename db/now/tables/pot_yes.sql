-- One person said yes to a request, as one of those whom the scheme names. members: the board, for the meeting of
-- members.
create table pot_yes (
  cooperative_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  as_role text not null,
  said_at timestamp with time zone not null,
  constraint pot_yes_pkey PRIMARY KEY (cooperative_id, request_id, person_id),
  constraint pot_yes_cooperative_id_request_id_fkey FOREIGN KEY (cooperative_id, request_id)
      REFERENCES pot_request(cooperative_id, id),
  constraint pot_yes_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint pot_yes_as_role_check
      CHECK (as_role = ANY (ARRAY['administrator', 'coach', 'board', 'case-manager', 'members']))
);

create trigger pot_yes_never_changes BEFORE DELETE OR UPDATE ON pot_yes FOR EACH ROW EXECUTE FUNCTION refuse_change();
create trigger pot_yes_of_another BEFORE INSERT ON pot_yes FOR EACH ROW EXECUTE FUNCTION keep_yes_of_another();

create policy owner_sees_all on pot_yes for all to gilde_owner
  using (true)
  with check (true);
create policy who_approves_says on pot_yes for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person()))
      AND (EXISTS ( SELECT
   FROM pot_request r
  WHERE r.cooperative_id = pot_yes.cooperative_id AND r.id = pot_yes.request_id AND r.closed_at IS NULL
      AND (pot_yes.as_role = ANY (my_pot_roles(r.member_id, r.amount))))));
create policy with_request on pot_yes for select to public
  using ((EXISTS ( SELECT
   FROM pot_request r
  WHERE r.cooperative_id = pot_yes.cooperative_id AND r.id = pot_yes.request_id)));

grant insert, select on pot_yes to gilde_app;
