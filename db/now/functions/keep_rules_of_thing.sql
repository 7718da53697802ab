CREATE OR REPLACE FUNCTION public.keep_rules_of_thing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  rules thing;
  begins timestamp := clock_of(new.from_at);
  ends timestamp := clock_of(new.until_at);
  last_day date := day_of(new.until_at - interval '30 minutes');
  first_half integer := extract(epoch from begins - begins::date) / 1800;
  last_half integer := extract(epoch from ends - last_day) / 1800;
  halves bigint := extract(epoch from new.until_at - new.from_at) / 1800;
begin
  if new.kind <> 'use' then
    return new;
  end if;
  select * into strict rules from thing t where t.cooperative_id = new.cooperative_id and t.id = new.thing_id for share;
  if first_half < rules.opens or first_half >= rules.closes or last_half <= rules.opens or last_half > rules.closes then
    raise exception 'this is fetched and brought back at other times' using errcode = 'restrict_violation';
  end if;
  if extract(epoch from ends - begins) / 1800 > rules.longest then
    raise exception 'this is not had as long as that' using errcode = 'restrict_violation';
  end if;
  -- On the clock, as it is chosen: a half hour that has begun may still be booked.
  if asking_purpose() = 'person' and begins < date_bin('30 minutes', clock_of(at_now()), timestamp '2000-01-01') then
    raise exception 'this time is over' using errcode = 'restrict_violation';
  end if;
  if begins::date > day_of(new.booked_at) + rules.ahead_days then
    raise exception 'this is not booked as far ahead as that' using errcode = 'restrict_violation';
  end if;
  -- Half a cent goes up, as everywhere.
  if new.price <> (case rules.price_per when 'use' then rules.price when 'hour' then (rules.price * halves + 1) / 2
    else rules.price * (last_day - begins::date + 1) end) then
    raise exception 'this costs something else' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
