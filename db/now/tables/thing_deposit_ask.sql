-- Somebody of the administration asks to keep a part of a deposit, in cents, with why, which the member reads; what
-- the member says to it, and what another of the administration answered. Nothing is kept without a yes.
create table thing_deposit_ask (
  cooperative_id uuid not null,
  id uuid not null,
  booking_id uuid not null,
  kept bigint not null,
  why text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  reply text not null default '',
  replied_at timestamp with time zone,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  constraint thing_deposit_ask_pkey PRIMARY KEY (cooperative_id, id),
  constraint thing_deposit_ask_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint thing_deposit_ask_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint thing_deposit_ask_cooperative_id_booking_id_fkey FOREIGN KEY (cooperative_id, booking_id)
      REFERENCES thing_deposit(cooperative_id, booking_id),
  constraint thing_deposit_ask_answer_check CHECK (answer = ANY (ARRAY['yes', 'no'])),
  constraint thing_deposit_ask_check CHECK (replied_at >= asked_at),
  constraint thing_deposit_ask_check1 CHECK (answered_at >= asked_at),
  constraint thing_deposit_ask_check2 CHECK (num_nonnulls(answered_at, answered_by, answer) = ANY (ARRAY[0, 3])),
  constraint thing_deposit_ask_check3 CHECK ((replied_at IS NULL) = (reply = '')),
  constraint thing_deposit_ask_kept_check CHECK (kept > 0),
  constraint thing_deposit_ask_reply_check CHECK (length(reply) <= 500),
  constraint thing_deposit_ask_why_check CHECK (length(why) >= 1 AND length(why) <= 300)
);

create index thing_deposit_ask_of_booking on thing_deposit_ask (cooperative_id, booking_id);
create unique index thing_deposit_ask_once on thing_deposit_ask (cooperative_id, booking_id)
    WHERE (answer IS DISTINCT FROM 'no');

create trigger thing_deposit_ask_kept AFTER INSERT OR UPDATE ON thing_deposit_ask FOR EACH ROW
    EXECUTE FUNCTION keep_deposit_ask();

create policy administrator_answers on thing_deposit_ask for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND answered_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND answered_by = ((select asking_person())));
create policy administrator_asks on thing_deposit_ask for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND asked_by = ((select asking_person()))
      AND answered_at IS NULL AND replied_at IS NULL);
create policy job_reads_asked on thing_deposit_ask for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND answer IS DISTINCT FROM 'yes');
create policy member_replies on thing_deposit_ask for update to public
  using (cooperative_id = ((select asking_cooperative())) AND answered_at IS NULL AND (EXISTS ( SELECT
   FROM thing_deposit d
  WHERE d.cooperative_id = thing_deposit_ask.cooperative_id AND d.booking_id = thing_deposit_ask.booking_id
      AND (d.member_id IN (select asking_members())))))
  with check (cooperative_id = ((select asking_cooperative())) AND num_nonnulls(answered_at, answered_by,
      answer) = 0);
create policy own_name_insert on thing_deposit_ask as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR answered_by IS NULL
      OR answered_by = ((select asking_person())));
create policy owner_sees_all on thing_deposit_ask for all to gilde_owner
  using (true)
  with check (true);
create policy who_left_replies on thing_deposit_ask for update to public
  using (cooperative_id = ((select asking_cooperative())) AND answered_at IS NULL
      AND (booking_id IN (select deposits_of_who_left())))
  with check (cooperative_id = ((select asking_cooperative())) AND (booking_id IN (select deposits_of_who_left()))
      AND num_nonnulls(answered_at, answered_by, answer) = 0);
create policy who_left_sees on thing_deposit_ask for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (booking_id IN (select deposits_of_who_left())));
create policy with_deposit on thing_deposit_ask for select to public
  using ((EXISTS ( SELECT
   FROM thing_deposit d
  WHERE d.cooperative_id = thing_deposit_ask.cooperative_id AND d.booking_id = thing_deposit_ask.booking_id)));

grant insert, select on thing_deposit_ask to gilde_app;
grant update (reply, replied_at, answered_at, answered_by, answer) on thing_deposit_ask to gilde_app;
