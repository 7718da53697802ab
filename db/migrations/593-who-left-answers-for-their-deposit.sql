-- Who left gave a deposit as a member, and the administration may ask to keep of it after their last day. They read why, with the
-- words and the photos of that loan, and say something to it, as a member does: it is their money. What they read was open already
-- (304) but for what the thing is called; in a transaction that writes there was nobody of theirs. See docs/decisions/0039 and 0043.

-- The things that they had, by which their bookings are told.
call allow('thing', 'who_left_had', 'select', '(select asking_as_former_member()) and id in (
  select b.thing_id from thing_booking b where b.cooperative_id = (select asking_cooperative())
    and b.member_id in (select asking_members()))');

create function deposits_of_who_left() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'former-member' then
    return;
  end if;
  return query
    select d.booking_id from thing_deposit d
    where d.cooperative_id = asking_cooperative() and d.settled_at is null
      and d.member_id in (select members_of_who_left());
end
$$;
comment on function deposits_of_who_left() is
  'The bookings of which who left gave a deposit that nobody decided on yet: to what is asked to keep of it they say something.';

call allow('thing_deposit_ask', 'who_left_sees', 'select', 'booking_id in (select deposits_of_who_left())');
call allow('thing_deposit_ask', 'who_left_replies', 'update',
  'answered_at is null and booking_id in (select deposits_of_who_left())');
alter policy who_left_replies on thing_deposit_ask with check (
  cooperative_id = (select asking_cooperative()) and booking_id in (select deposits_of_who_left())
  and num_nonnulls(answered_at, answered_by, answer) = 0);

-- As in 529; whose deposit it is may also be who left.
create or replace function keep_deposit_ask() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  deposit thing_deposit;
  of_own boolean;
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
  of_own := deposit.member_id in (select asking_members() union all select members_of_who_left());
  if new.answer is null and tg_op = 'UPDATE' and not of_own then
    raise exception 'what a member says of their deposit they say themselves' using errcode = 'restrict_violation';
  end if;
  if new.answer is not null and new.reply is distinct from old.reply then
    raise exception 'who answers leaves what the member said' using errcode = 'restrict_violation';
  end if;
  if new.answer is null and tg_op = 'UPDATE' then
    return new;
  end if;
  if of_own then
    raise exception 'nobody keeps of the own deposit, nor answers to it' using errcode = 'restrict_violation';
  end if;
  if new.answer = 'yes' and (my_access_is_open(at_now()) or not is_another(new.asked_by)) then
    raise exception 'what one asks to keep of a deposit another says yes to' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
