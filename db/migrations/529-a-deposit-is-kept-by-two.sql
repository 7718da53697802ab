-- One person kept the deposit of a member, and it was done: no second look, and no word of who gave it. One asks to keep
-- a part, with why; who gave it reads that and may say something back; another of the administration says yes or no.
-- Until then nothing is booked. To give all of it back takes one. See docs/decisions/0039.
create table thing_deposit_ask (
  cooperative_id uuid not null,
  id             uuid not null,
  booking_id     uuid not null,
  kept           bigint not null check (kept > 0),
  why            text not null check (length(why) between 1 and 300),
  asked_at       timestamptz not null,
  asked_by       uuid not null references person,
  reply          text not null default '' check (length(reply) <= 500),
  replied_at     timestamptz check (replied_at >= asked_at),
  answered_at    timestamptz check (answered_at >= asked_at),
  answered_by    uuid references person,
  answer         text check (answer in ('yes', 'no')),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, booking_id) references thing_deposit (cooperative_id, booking_id),
  check (num_nonnulls(answered_at, answered_by, answer) in (0, 3)),
  check ((replied_at is null) = (reply = ''))
);
comment on table thing_deposit_ask is
  'Somebody of the administration asks to keep a part of a deposit, in cents, with why, which the member reads; what the member says to '
  'it, and what another of the administration answered. Nothing is kept without a yes.';
create unique index thing_deposit_ask_once on thing_deposit_ask (cooperative_id, booking_id)
  where answer is distinct from 'no';
call protect('thing_deposit_ask');
grant select, insert, update (reply, replied_at, answered_at, answered_by, answer) on thing_deposit_ask to gilde_app;
create policy with_deposit on thing_deposit_ask for select using (exists (
  select from thing_deposit d
  where d.cooperative_id = thing_deposit_ask.cooperative_id and d.booking_id = thing_deposit_ask.booking_id));
call allow('thing_deposit_ask', 'job_reads_asked', 'select', '(select asking_as(''job'')) and answer is null');
call allow('thing_deposit_ask', 'administrator_asks', 'insert', '(select asking_holds(''administrator'')) '
  'and asked_by = (select asking_person()) and answered_at is null and replied_at is null');
create policy administrator_answers on thing_deposit_ask for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and answered_at is null)
  with check (cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator'))
    and answered_by = (select asking_person()));
create policy member_replies on thing_deposit_ask for update using (
  cooperative_id = (select asking_cooperative()) and answered_at is null and exists (
    select from thing_deposit d
    where d.cooperative_id = thing_deposit_ask.cooperative_id and d.booking_id = thing_deposit_ask.booking_id
      and d.member_id in (select asking_members())))
  with check (cooperative_id = (select asking_cooperative()) and num_nonnulls(answered_at, answered_by, answer) = 0);

create function keep_deposit_ask() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  deposit thing_deposit;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select * into strict deposit from thing_deposit d
  where d.cooperative_id = new.cooperative_id and d.booking_id = new.booking_id;
  if deposit.settled_at is not null or new.kept > deposit.amount then
    raise exception 'of a deposit no more is kept than there is' using errcode = 'restrict_violation';
  end if;
  if not exists (
    select from thing_word w join thing_photo p on p.cooperative_id = w.cooperative_id and p.word_id = w.id
    where w.cooperative_id = new.cooperative_id and w.booking_id = new.booking_id and w.moment = 'returned'
      and w.side = 'cooperative') then
    raise exception 'nobody asks to keep of a deposit without a photo' using errcode = 'restrict_violation';
  end if;
  if new.answer is null and tg_op = 'UPDATE' and deposit.member_id not in (select asking_members()) then
    raise exception 'what a member says of their deposit they say themselves' using errcode = 'restrict_violation';
  end if;
  if new.answer is not null and new.reply is distinct from old.reply then
    raise exception 'who answers leaves what the member said' using errcode = 'restrict_violation';
  end if;
  if new.answer is null and tg_op = 'UPDATE' then
    return new;
  end if;
  if deposit.member_id in (select asking_members()) then
    raise exception 'nobody keeps of the own deposit, nor answers to it' using errcode = 'restrict_violation';
  end if;
  if new.answer = 'yes' and (my_access_is_open(at_now()) or not is_another(new.asked_by)) then
    raise exception 'what one asks to keep of a deposit another says yes to' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_deposit_ask_kept after insert or update on thing_deposit_ask
  for each row execute function keep_deposit_ask();

-- As in 320; and what is kept is what one asked and another said yes to.
create or replace function keep_thing_deposit() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from thing_booking b where b.cooperative_id = new.cooperative_id and b.id = new.booking_id
    and b.member_id = new.member_id and b.deposit = new.amount) then
    raise exception 'a deposit is what was agreed with who has it' using errcode = 'restrict_violation';
  end if;
  if new.kept > 0 and not exists (
    select from thing_word w join thing_photo p on p.cooperative_id = w.cooperative_id and p.word_id = w.id
    where w.cooperative_id = new.cooperative_id and w.booking_id = new.booking_id and w.moment = 'returned'
      and w.side = 'cooperative') then
    raise exception 'of a deposit nothing is kept without a photo' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'nobody' or new.settled_at is null then
    return new;
  end if;
  if new.kept > 0 and not exists (
    select from thing_deposit_ask a
    where a.cooperative_id = new.cooperative_id and a.booking_id = new.booking_id and a.answer = 'yes'
      and a.kept = new.kept and a.why = new.why and a.answered_by = new.settled_by) then
    raise exception 'of a deposit nothing is kept by one person' using errcode = 'restrict_violation';
  end if;
  if new.kept = 0 and exists (
    select from thing_deposit_ask a
    where a.cooperative_id = new.cooperative_id and a.booking_id = new.booking_id and a.answer is distinct from 'no') then
    raise exception 'what was asked of a deposit is answered first' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- Who gave it hears by mail that it is asked, while it can still be answered.
call allow('thing_booking', 'job_reads_deposit_asked', 'select', '(select asking_as(''job'')) and exists (
  select from thing_deposit_ask a
  where a.cooperative_id = thing_booking.cooperative_id and a.booking_id = thing_booking.id and a.answer is null)');
create function may_ask_for_mail_deposit_asked(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from thing_deposit_ask a
    where a.cooperative_id = asking_cooperative() and a.booking_id = (payload ->> 'bookingId')::uuid
      and a.answer is null and a.asked_by = asking_person());
end
$$;
revoke all on function may_ask_for_mail_deposit_asked(jsonb) from public;
comment on column mail.thing_booking_id is 'about_id when the mail is about a booking of a thing that was called off, or '
  'about its deposit, of which a part was kept or somebody asks to keep it.';
