-- Minutes from one member to another: from who was helped to who helped, as both said (promise_id), or given. For a
-- turn that was done (duty_id, duty_day) they come from the co-operative: no from_member_id. Both sides are one row,
-- so that all accounts with that of the co-operative are always zero. Never changed: what was wrong is given back.
create table help_transfer (
  cooperative_id uuid not null,
  id uuid not null,
  from_member_id uuid,
  to_member_id uuid not null,
  minutes integer not null,
  promise_id uuid,
  word text not null default '',
  moved_at timestamp with time zone not null,
  moved_by uuid not null,
  duty_id uuid,
  duty_day date,
  -- What was offered beside a member and got a yes; null for what was given by one's own hand.
  gift_id uuid,
  constraint help_transfer_pkey PRIMARY KEY (cooperative_id, id),
  constraint help_transfer_cooperative_id_duty_id_duty_day_key UNIQUE (cooperative_id, duty_id, duty_day),
  constraint help_transfer_cooperative_id_gift_id_key UNIQUE (cooperative_id, gift_id),
  constraint help_transfer_cooperative_id_promise_id_key UNIQUE (cooperative_id, promise_id),
  constraint help_transfer_cooperative_id_duty_id_duty_day_fkey FOREIGN KEY (cooperative_id, duty_id, duty_day)
      REFERENCES duty_turn(cooperative_id, duty_id, on_day),
  constraint help_transfer_cooperative_id_from_member_id_fkey FOREIGN KEY (cooperative_id, from_member_id)
      REFERENCES member(cooperative_id, id),
  constraint help_transfer_cooperative_id_gift_id_fkey FOREIGN KEY (cooperative_id, gift_id)
      REFERENCES help_gift(cooperative_id, id),
  constraint help_transfer_cooperative_id_promise_id_fkey FOREIGN KEY (cooperative_id, promise_id)
      REFERENCES help_promise(cooperative_id, id),
  constraint help_transfer_cooperative_id_to_member_id_fkey FOREIGN KEY (cooperative_id, to_member_id)
      REFERENCES member(cooperative_id, id),
  constraint help_transfer_moved_by_fkey FOREIGN KEY (moved_by) REFERENCES person(id),
  constraint help_transfer_check CHECK (to_member_id <> from_member_id),
  constraint help_transfer_minutes_check CHECK (minutes >= 1 AND minutes <= 6000),
  constraint help_transfer_of_duty CHECK ((from_member_id IS NULL) = (duty_id IS NOT NULL)
      AND (duty_id IS NULL) = (duty_day IS NULL) AND num_nonnulls(promise_id, duty_id) < 2),
  constraint help_transfer_of_one_thing CHECK (num_nonnulls(promise_id, duty_id, gift_id) < 2),
  constraint help_transfer_word_check CHECK (length(word) <= 200)
);

create index help_transfer_from on help_transfer (cooperative_id, from_member_id, moved_at DESC);
create index help_transfer_to on help_transfer (cooperative_id, to_member_id, moved_at DESC);

create trigger help_transfer_is_honest BEFORE INSERT ON help_transfer FOR EACH ROW
    EXECUTE FUNCTION keep_hours_honest();
create trigger help_transfer_of_members BEFORE INSERT ON help_transfer FOR EACH ROW
    WHEN (num_nonnulls(new.promise_id, new.duty_id, new.gift_id) = 0)
    EXECUTE FUNCTION keep_begun_by_members('from_member_id', 'to_member_id');
create trigger help_transfer_two_sides BEFORE INSERT ON help_transfer FOR EACH ROW WHEN (asking_doer() IS NOT NULL)
    EXECUTE FUNCTION keep_two_sides('from_member_id', 'to_member_id');

create policy both_read on help_transfer for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((from_member_id IN (select asking_members()))
      OR (to_member_id IN (select asking_members()))));
create policy one_moves on help_transfer for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND ((from_member_id IN (select asking_members()))
      OR (to_member_id IN (select asking_members()))) AND moved_by = ((select asking_person())));
create policy owner_sees_all on help_transfer for all to gilde_owner
  using (true)
  with check (true);
create policy who_saw_it_moves on help_transfer for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND moved_by = ((select asking_person()))
      AND from_member_id IS NULL AND duty_id IS NOT NULL AND (to_member_id IN (select rota_keepers()))
      AND (EXISTS ( SELECT
   FROM duty_turn t
  WHERE t.cooperative_id = help_transfer.cooperative_id AND t.duty_id = help_transfer.duty_id
      AND t.on_day = help_transfer.duty_day AND t.member_id = help_transfer.to_member_id
      AND t.said_by = ((select asking_person())) AND t.done_at IS NOT NULL)));
create policy written_moves on help_transfer for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND moved_by = ((select asking_person()))
      AND (EXISTS ( SELECT
   FROM help_promise h
  WHERE h.cooperative_id = help_transfer.cooperative_id AND h.id = help_transfer.promise_id
      AND h.helped_id = help_transfer.from_member_id AND h.helper_id = help_transfer.to_member_id
      AND h.minutes = help_transfer.minutes AND num_nulls(h.helper_done_at, h.helped_done_at) = 0
      AND ((h.helper_id IN (select help_written_for())) OR (h.helped_id IN (select help_written_for()))))));

grant insert, select on help_transfer to gilde_app;
