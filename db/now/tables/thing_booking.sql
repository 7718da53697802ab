-- A piece of a thing is for a member from a moment until another; or for nobody (closed: words say why). price in
-- cents is what the member said yes to. Ended: called off, or brought back early; from then on others can have it.
create table thing_booking (
  cooperative_id uuid not null,
  id uuid not null,
  thing_id uuid not null,
  piece smallint not null,
  kind text not null,
  member_id uuid,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  price bigint not null,
  words text not null,
  booked_at timestamp with time zone not null,
  booked_by uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  ended_how text,
  ended_why text not null default '',
  -- The month (YYYY-MM) of the day on which it began: by this its price is settled.
  month text generated always as (((lpad((EXTRACT(year FROM day_of(from_at)))::text, 4, '0') || '-') || lpad((EXTRACT(month FROM day_of(from_at)))::text, 2, '0')))
      stored,
  -- The deposit that the member said yes to, in cents.
  deposit bigint not null default 0,
  constraint thing_booking_pkey PRIMARY KEY (cooperative_id, id),
  constraint thing_booking_booked_by_fkey FOREIGN KEY (booked_by) REFERENCES person(id),
  constraint thing_booking_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint thing_booking_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint thing_booking_cooperative_id_thing_id_fkey FOREIGN KEY (cooperative_id, thing_id)
      REFERENCES thing(cooperative_id, id),
  constraint thing_booking_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id),
  constraint thing_booking_check CHECK (from_at < until_at AND (until_at - from_at) <= '32 days'::interval),
  constraint thing_booking_check1 CHECK ((kind = 'use') = (member_id IS NOT NULL)),
  constraint thing_booking_check2 CHECK (kind = 'use' OR price = 0),
  constraint thing_booking_check3 CHECK (num_nulls(ended_at, ended_by, ended_how) = ANY (ARRAY[0, 3])),
  constraint thing_booking_check4 CHECK (deposit >= 0 AND (kind = 'use' OR deposit = 0)),
  constraint thing_booking_ended_how_check CHECK (ended_how = ANY (ARRAY['cancelled', 'returned'])),
  constraint thing_booking_ended_why_check CHECK (length(ended_why) <= 300),
  constraint thing_booking_from_at_check CHECK (mod(EXTRACT(epoch FROM from_at), 1800::numeric) = 0::numeric),
  constraint thing_booking_kind_check CHECK (kind = ANY (ARRAY['use', 'closed'])),
  constraint thing_booking_piece_check CHECK (piece > 0),
  constraint thing_booking_price_check CHECK (price >= 0),
  constraint thing_booking_until_at_check CHECK (mod(EXTRACT(epoch FROM until_at), 1800::numeric) = 0::numeric),
  constraint thing_booking_words_check CHECK (length(words) <= 200)
);

create index thing_booking_not_ended on thing_booking (cooperative_id, until_at) WHERE ((kind = 'use')
    AND (ended_at IS NULL));
create index thing_booking_of_member on thing_booking (cooperative_id, member_id, until_at)
    WHERE (member_id IS NOT NULL);
create index thing_booking_of_month on thing_booking (cooperative_id, member_id, month, kind, ended_how) INCLUDE (id)
    WHERE ((kind = 'use') AND (price > 0) AND (ended_how IS DISTINCT FROM 'cancelled'));
create index thing_booking_of_thing on thing_booking (cooperative_id, thing_id, until_at);

create trigger thing_booking_by_deposit AFTER INSERT ON thing_booking FOR EACH ROW
    EXECUTE FUNCTION keep_deposit_of_booking();
create trigger thing_booking_by_most AFTER INSERT ON thing_booking FOR EACH ROW EXECUTE FUNCTION keep_most_of_thing();
create trigger thing_booking_by_rules AFTER INSERT ON thing_booking FOR EACH ROW
    EXECUTE FUNCTION keep_rules_of_thing();
create trigger thing_booking_by_who_may BEFORE INSERT ON thing_booking FOR EACH ROW EXECUTE FUNCTION keep_explained();
create trigger thing_booking_claims AFTER INSERT ON thing_booking FOR EACH ROW EXECUTE FUNCTION claim_half_hours();
create trigger thing_booking_frees AFTER UPDATE OF ended_at ON thing_booking FOR EACH ROW WHEN (old.ended_at IS NULL
    AND new.ended_at IS NOT NULL) EXECUTE FUNCTION free_half_hours();
create trigger thing_booking_is_called_off BEFORE UPDATE OF ended_how ON thing_booking FOR EACH ROW
    WHEN (old.ended_how IS NULL AND new.ended_how = 'cancelled' AND old.kind = 'use')
    EXECUTE FUNCTION keep_call_off();
create trigger thing_booking_is_made_now BEFORE INSERT ON thing_booking FOR EACH ROW
    WHEN (asking_purpose() = 'person') EXECUTE FUNCTION book_now();
create trigger thing_booking_of_member BEFORE INSERT ON thing_booking FOR EACH ROW WHEN (new.member_id IS NOT NULL)
    EXECUTE FUNCTION keep_begun_by_members('member_id');

create policy administrator_books on thing_booking for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND booked_by = ((select asking_person()))
      AND ended_at IS NULL);
create policy administrator_ends on thing_booking for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND ended_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND ended_by = ((select asking_person())));
create policy administrator_reads on thing_booking for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on thing_booking for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy closed_is_read on thing_booking for select to public
  using (cooperative_id = ((select asking_cooperative())) AND kind = 'closed'
      AND (select asking_holds(VARIADIC ARRAY['member', 'board', 'coach'])));
create policy job_reads_called_off on thing_booking for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ended_how = 'cancelled'
      AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_reads_deposit_asked on thing_booking for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND (EXISTS ( SELECT
   FROM thing_deposit_ask a
  WHERE a.cooperative_id = thing_booking.cooperative_id AND a.booking_id = thing_booking.id
      AND a.answer IS DISTINCT FROM 'yes')));
create policy job_reads_deposit_kept on thing_booking for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND (EXISTS ( SELECT
   FROM thing_deposit d
  WHERE d.cooperative_id = thing_booking.cooperative_id AND d.booking_id = thing_booking.id AND d.kept > 0)));
create policy own on thing_booking for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_booked on thing_booking for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND kind = 'use'
      AND (member_id IN (select asking_members())) AND booked_by = ((select asking_person())) AND ended_at IS NULL);
create policy own_is_called_off on thing_booking for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND ended_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND ended_by = ((select asking_person())));
create policy own_name_insert on thing_booking as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR ended_by IS NULL OR ended_by = ((select asking_person())));
create policy owner_sees_all on thing_booking for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on thing_booking to gilde_app;
grant update (ended_at, ended_by, ended_how, ended_why) on thing_booking to gilde_app;
