CREATE OR REPLACE FUNCTION public.keep_deposit_ask()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
