-- Which of their own phone number and e-mail address a member lets the other of the two see, as long as the help goes
-- on. No number and no address stands here.
create table help_contact (
  cooperative_id uuid not null,
  promise_id uuid not null,
  member_id uuid not null,
  phone boolean not null default false,
  email boolean not null default false,
  said_at timestamp with time zone not null,
  constraint help_contact_pkey PRIMARY KEY (cooperative_id, promise_id, member_id),
  constraint help_contact_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint help_contact_cooperative_id_promise_id_fkey FOREIGN KEY (cooperative_id, promise_id)
      REFERENCES help_promise(cooperative_id, id)
);

create policy own_hand_insert on help_contact as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on help_contact as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_read on help_contact for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_shown on help_contact for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (EXISTS ( SELECT
   FROM help_promise h
  WHERE h.cooperative_id = help_contact.cooperative_id AND h.id = help_contact.promise_id
      AND (help_contact.member_id = h.helper_id OR help_contact.member_id = h.helped_id))));
create policy own_is_shown_again on help_contact for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on help_contact for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on help_contact to gilde_app;
grant update (phone, email, said_at) on help_contact to gilde_app;
