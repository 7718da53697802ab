-- What one step of the scheme took of one event, in cents. The parts add up to the event.
create table sharing_part (
  cooperative_id uuid not null,
  sharing_id uuid not null,
  step text not null,
  destination text not null,
  amount bigint not null,
  constraint sharing_part_pkey PRIMARY KEY (cooperative_id, sharing_id, step),
  constraint sharing_part_cooperative_id_sharing_id_fkey FOREIGN KEY (cooperative_id, sharing_id)
      REFERENCES sharing(cooperative_id, id),
  constraint sharing_part_destination_check
      CHECK (destination = ANY (ARRAY['cooperative', 'training', 'reserve', 'municipality', 'member-cash', 'member-pot']))
);

create trigger sharing_part_never_changes BEFORE DELETE OR UPDATE ON sharing_part FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy books_are_read on sharing_part for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy office_posts on sharing_part for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy own on sharing_part for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (sharing_id IN ( SELECT s.id
   FROM sharing s
  WHERE s.cooperative_id = ((select asking_cooperative())) AND (s.member_id IN (select asking_members())))));
create policy owner_sees_all on sharing_part for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on sharing_part to gilde_app;
