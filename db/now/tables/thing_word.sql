-- What one side says of a thing when it is fetched or comes back: damage, empty when there is none. Never changes, so
-- that who had it and who lent it can each show what they said.
create table thing_word (
  cooperative_id uuid not null,
  id uuid not null,
  booking_id uuid not null,
  moment text not null,
  side text not null,
  damage text not null,
  said_at timestamp with time zone not null,
  said_by uuid not null,
  -- Which word of this side at this moment it is, from 1; later ones only add what was seen when fetched.
  nth smallint not null default 1,
  constraint thing_word_pkey PRIMARY KEY (cooperative_id, id),
  constraint thing_word_each_once UNIQUE (cooperative_id, booking_id, moment, side, nth),
  constraint thing_word_cooperative_id_booking_id_fkey FOREIGN KEY (cooperative_id, booking_id)
      REFERENCES thing_booking(cooperative_id, id),
  constraint thing_word_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint thing_word_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id),
  constraint thing_word_adds_words CHECK (nth = 1 OR moment = 'fetched' AND damage <> ''),
  constraint thing_word_damage_check CHECK (length(damage) <= 500),
  constraint thing_word_moment_check CHECK (moment = ANY (ARRAY['fetched', 'returned'])),
  constraint thing_word_nth_check CHECK (nth >= 1 AND nth <= 10),
  constraint thing_word_side_check CHECK (side = ANY (ARRAY['member', 'cooperative']))
);

create trigger thing_word_in_time BEFORE INSERT ON thing_word FOR EACH ROW EXECUTE FUNCTION keep_word_in_time();
create trigger thing_word_never_changes BEFORE DELETE OR UPDATE ON thing_word FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy each_says_the_own on thing_word for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND said_by = ((select asking_person()))
      AND (EXISTS ( SELECT
   FROM thing_booking b
  WHERE b.cooperative_id = thing_word.cooperative_id AND b.id = thing_word.booking_id AND b.kind = 'use' AND
        CASE thing_word.side
            WHEN 'member' THEN (b.member_id IN (select asking_members()))
            ELSE NOT (b.member_id IN (select asking_members()))
                AND (select asking_holds(VARIADIC ARRAY['administrator']))
        END)));
create policy own_hand_insert on thing_word as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on thing_word for all to gilde_owner
  using (true)
  with check (true);
create policy with_booking on thing_word for select to public
  using ((EXISTS ( SELECT
   FROM thing_booking b
  WHERE b.cooperative_id = thing_word.cooperative_id AND b.id = thing_word.booking_id)));

grant insert, select on thing_word to gilde_app;
