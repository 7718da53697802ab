-- Things that members share: a room, desks, the van, the sewing machine. Each half hour of each piece is taken at most once, and
-- that is a key of the database. See docs/decisions/0039.

create table thing (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  name           text not null check (length(name) between 1 and 80),
  place          text not null check (length(place) <= 200),
  good_to_know   text not null check (length(good_to_know) <= 500),
  pieces         smallint not null check (pieces between 1 and 20),
  opens          smallint not null check (opens between 0 and 47),
  closes         smallint not null check (closes between 1 and 48),
  longest        smallint not null check (longest between 1 and 672),
  ahead_days     smallint not null check (ahead_days between 1 and 366),
  cancel_hours   smallint not null check (cancel_hours between 0 and 336),
  price          bigint not null check (price between 0 and 100000),
  price_per      text not null check (price_per in ('hour', 'day', 'use')),
  revision       integer not null default 1 check (revision > 0),
  added_at       timestamptz not null,
  added_by       uuid not null references person,
  stopped_at     timestamptz,
  primary key (cooperative_id, id),
  check (opens < closes)
);
comment on table thing is
  'Something of the co-operative that members book, with its rules. opens and closes are half hours since midnight, longest is in half '
  'hours, price in cents per price_per without VAT as there is none. Stopped: it cannot be booked any more, what was booked stays.';
create unique index thing_by_name on thing (cooperative_id, lower(name)) where stopped_at is null;
call protect('thing');
grant select, insert on thing to gilde_app;
grant update (name, place, good_to_know, pieces, opens, closes, longest, ahead_days, cancel_hours, price, price_per, revision, stopped_at)
  on thing to gilde_app;
call roles_read('thing', 'member', 'board');
call roles_keep('thing', 'administrator');

create table thing_booking (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  thing_id       uuid not null,
  piece          smallint not null check (piece > 0),
  kind           text not null check (kind in ('use', 'closed')),
  member_id      uuid,
  from_at        timestamptz not null check (mod(extract(epoch from from_at), 1800) = 0),
  until_at       timestamptz not null check (mod(extract(epoch from until_at), 1800) = 0),
  price          bigint not null check (price >= 0),
  words          text not null check (length(words) <= 200),
  booked_at      timestamptz not null,
  booked_by      uuid not null references person,
  ended_at       timestamptz,
  ended_by       uuid references person,
  ended_how      text check (ended_how in ('cancelled', 'returned')),
  ended_why      text not null default '' check (length(ended_why) <= 300),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, thing_id) references thing (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check (from_at < until_at and until_at - from_at <= interval '32 days'),
  check ((kind = 'use') = (member_id is not null)),
  check (kind = 'use' or price = 0),
  check (num_nulls(ended_at, ended_by, ended_how) in (0, 3))
);
comment on table thing_booking is
  'A piece of a thing is for a member from a moment until another; or for nobody (closed: words say why). price in cents is what the '
  'member said yes to. Ended: called off, or brought back early; from then on others can have it.';
create index thing_booking_of_thing on thing_booking (cooperative_id, thing_id, until_at);
create index thing_booking_of_member on thing_booking (cooperative_id, member_id, until_at) where member_id is not null;
call protect('thing_booking');
grant select, insert, update (ended_at, ended_by, ended_how, ended_why) on thing_booking to gilde_app;
call own_rows_are_read('thing_booking');
call roles_read('thing_booking', 'administrator');
call allow('thing_booking', 'closed_is_read', 'select', 'kind = ''closed'' and (select asking_holds(''member'', ''board''))');
call allow('thing_booking', 'own_is_booked', 'insert',
  'kind = ''use'' and member_id in (select asking_members()) and booked_by = (select asking_person()) and ended_at is null');
call allow('thing_booking', 'administrator_books', 'insert',
  '(select asking_holds(''administrator'')) and booked_by = (select asking_person()) and ended_at is null');
create policy own_is_called_off on thing_booking for update
  using (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()) and ended_at is null)
  with check (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
    and ended_by = (select asking_person()));
create policy administrator_ends on thing_booking for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and ended_at is null)
  with check (cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator'))
    and ended_by = (select asking_person()));

-- The promise itself: who has which half hour of which piece. Written by the booking alone, so nobody takes one beside it.
create table thing_claim (
  cooperative_id uuid not null,
  thing_id       uuid not null,
  piece          smallint not null,
  at             timestamptz not null,
  booking_id     uuid not null,
  in_use         boolean not null,
  primary key (cooperative_id, thing_id, piece, at),
  foreign key (cooperative_id, booking_id) references thing_booking (cooperative_id, id)
);
comment on table thing_claim is
  'Half an hour of one piece of a thing that is taken, from "at" on, under which booking; in_use: by a member, else it is closed. The '
  'primary key is why two people never have the same. Says nothing of whom.';
create index thing_claim_of_booking on thing_claim (cooperative_id, booking_id);
call protect('thing_claim');
grant select on thing_claim to gilde_app;
call roles_read('thing_claim', 'member', 'administrator', 'board');

create function claim_half_hours() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Held, so that the number of pieces is not made less meanwhile.
  perform from thing t
  where t.cooperative_id = new.cooperative_id and t.id = new.thing_id and new.piece <= t.pieces
    and (t.stopped_at is null or asking_purpose() = 'nobody')
  for share;
  if not found then
    raise exception 'there is no such piece to book' using errcode = 'restrict_violation';
  end if;
  if new.ended_at is null then
    insert into thing_claim
    select new.cooperative_id, new.thing_id, new.piece, half, new.id, new.kind = 'use'
    from generate_series(new.from_at, new.until_at - interval '30 minutes', interval '30 minutes') half;
  end if;
  return new;
end
$$;
create trigger thing_booking_claims after insert on thing_booking for each row execute function claim_half_hours();

create function free_half_hours() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from thing_claim c
  where c.cooperative_id = new.cooperative_id and c.booking_id = new.id and c.at >= new.ended_at;
  return new;
end
$$;
create trigger thing_booking_frees after update of ended_at on thing_booking for each row
  when (old.ended_at is null and new.ended_at is not null) execute function free_half_hours();

-- Fewer pieces than are booked: what somebody was promised is not there any more.
create function keep_pieces_booked() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from thing_claim c where c.cooperative_id = new.cooperative_id and c.thing_id = new.id
    and c.piece > new.pieces and c.at > now()) then
    raise exception 'a piece that is booked stays' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_keeps_pieces before update of pieces on thing for each row
  when (new.pieces < old.pieces) execute function keep_pieces_booked();
