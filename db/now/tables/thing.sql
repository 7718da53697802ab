-- Something of the co-operative that members book, with its rules. opens and closes are half hours since midnight,
-- longest is in half hours, price in cents per price_per without VAT as there is none. Stopped: it cannot be booked
-- any more, what was booked stays.
create table thing (
  cooperative_id uuid not null,
  id uuid not null,
  name text not null,
  place text not null,
  good_to_know text not null,
  pieces smallint not null,
  opens smallint not null,
  closes smallint not null,
  longest smallint not null,
  ahead_days smallint not null,
  cancel_hours smallint not null,
  price bigint not null,
  price_per text not null,
  revision integer not null default 1,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  stopped_at timestamp with time zone,
  -- Who may book it: everybody who is a member, or members to whom it was explained (thing_explained).
  who_may text not null default 'everybody',
  -- How many pieces a member has at the same time.
  at_once smallint not null default 1,
  -- How many bookings that are not over a member holds; null is as many as they like.
  most_bookings smallint,
  -- How many half hours a member holds in bookings that are not over; null is as many as they like.
  most_half_hours smallint,
  -- What a member gives in cash when they fetch it and gets back when it comes back whole, in cents; 0 is none.
  deposit bigint not null default 0,
  constraint thing_pkey PRIMARY KEY (cooperative_id, id),
  constraint thing_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint thing_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint thing_ahead_days_check CHECK (ahead_days >= 1 AND ahead_days <= 366),
  constraint thing_at_once_check CHECK (at_once >= 1 AND at_once <= 20),
  constraint thing_cancel_hours_check CHECK (cancel_hours >= 0 AND cancel_hours <= 336),
  constraint thing_check CHECK (opens < closes),
  constraint thing_closes_check CHECK (closes >= 1 AND closes <= 48),
  constraint thing_deposit_check CHECK (deposit >= 0 AND deposit <= 50000),
  constraint thing_good_to_know_check CHECK (length(good_to_know) <= 500),
  constraint thing_longest_check CHECK (longest >= 1 AND longest <= 672),
  constraint thing_most_bookings_check CHECK (most_bookings >= 1 AND most_bookings <= 50),
  constraint thing_most_half_hours_check CHECK (most_half_hours >= 1 AND most_half_hours <= 1344),
  constraint thing_name_check CHECK (length(name) >= 1 AND length(name) <= 80),
  constraint thing_one_most CHECK (num_nonnulls(most_bookings, most_half_hours) <= 1),
  constraint thing_opens_check CHECK (opens >= 0 AND opens <= 47),
  constraint thing_pieces_check CHECK (pieces >= 1 AND pieces <= 20),
  constraint thing_place_check CHECK (length(place) <= 200),
  constraint thing_price_check CHECK (price >= 0 AND price <= 100000),
  constraint thing_price_per_check CHECK (price_per = ANY (ARRAY['hour', 'day', 'use'])),
  constraint thing_revision_check CHECK (revision > 0),
  constraint thing_who_may_check CHECK (who_may = ANY (ARRAY['everybody', 'explained']))
);

create unique index thing_by_name on thing (cooperative_id, lower(name)) WHERE (stopped_at IS NULL);

create trigger thing_keeps_pieces BEFORE UPDATE OF pieces ON thing FOR EACH ROW WHEN (new.pieces < old.pieces)
    EXECUTE FUNCTION keep_pieces_booked();

create policy administrator_keeps on thing for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy job_reads on thing for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy member_or_board_or_coach_reads on thing for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['member', 'board', 'coach'])));
create policy own_name_insert on thing as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR added_by IS NULL OR added_by = ((select asking_person())));
create policy owner_sees_all on thing for all to gilde_owner
  using (true)
  with check (true);
create policy who_left_had on thing for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as_former_member())
      AND (id IN ( SELECT b.thing_id
   FROM thing_booking b
  WHERE b.cooperative_id = ((select asking_cooperative())) AND (b.member_id IN (select asking_members())))));

grant insert, select on thing to gilde_app;
grant update (name, place, good_to_know, pieces, opens, closes, longest, ahead_days, cancel_hours, price, price_per,
    revision, stopped_at, who_may, at_once, most_bookings, most_half_hours, deposit) on thing to gilde_app;
