CREATE OR REPLACE FUNCTION public.keep_turn_of_charge()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.turn > 1 and not exists (
    select from thing_charge c join thing_charge_undo u on u.cooperative_id = c.cooperative_id and u.charge_id = c.id
    where c.cooperative_id = new.cooperative_id and c.member_id = new.member_id and c.month = new.month
      and c.turn = new.turn - 1 and u.answer = 'yes') then
    raise exception 'a month is settled once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
