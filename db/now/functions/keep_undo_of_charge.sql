CREATE OR REPLACE FUNCTION public.keep_undo_of_charge()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  charge thing_charge;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select * into strict charge from thing_charge c where c.cooperative_id = new.cooperative_id and c.id = new.charge_id;
  if charge.member_id in (select asking_members()) and new.answer is distinct from 'no' then
    raise exception 'nobody takes back what is of the own pot' using errcode = 'restrict_violation';
  end if;
  if new.answer is distinct from 'yes' then
    return new;
  end if;
  if (charge.entry_id is null) <> (new.entry_id is null) or new.entry_id is not null and not exists (
    select from journal_entry e where e.cooperative_id = new.cooperative_id and e.id = new.entry_id
      and e.reverses_id = charge.entry_id) then
    raise exception 'what was booked is taken back by its mirror' using errcode = 'restrict_violation';
  end if;
  if charge.entry_id is not null and (my_access_is_open(at_now()) or not is_another(new.asked_by)) and (
    charge.counts_on <= soft_closed_until(new.cooperative_id) or exists (
      select from period_close p where p.cooperative_id = new.cooperative_id and p.until_day >= charge.counts_on)) then
    raise exception 'what is in closed books is taken back by two' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
