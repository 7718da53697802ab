CREATE OR REPLACE FUNCTION public.keep_thing_deposit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
