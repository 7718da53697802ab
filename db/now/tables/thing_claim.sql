-- Half an hour of one piece of a thing that is taken, from "at" on, under which booking; in_use: by a member, else it
-- is closed. The primary key is why two people never have the same. Says nothing of whom.
create table thing_claim (
  cooperative_id uuid not null,
  thing_id uuid not null,
  piece smallint not null,
  at timestamp with time zone not null,
  booking_id uuid not null,
  in_use boolean not null,
  constraint thing_claim_pkey PRIMARY KEY (cooperative_id, thing_id, piece, at),
  constraint thing_claim_cooperative_id_booking_id_fkey FOREIGN KEY (cooperative_id, booking_id)
      REFERENCES thing_booking(cooperative_id, id)
);

create index thing_claim_of_booking on thing_claim (cooperative_id, booking_id);

create policy member_or_administrator_or_board_or_coach_reads on thing_claim for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['member', 'administrator', 'board', 'coach'])));
create policy owner_sees_all on thing_claim for all to gilde_owner
  using (true)
  with check (true);

grant select on thing_claim to gilde_app;
