CREATE OR REPLACE FUNCTION public.keep_deposit_of_booking()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.kind = 'use' and new.deposit <> (select t.deposit from thing t
    where t.cooperative_id = new.cooperative_id and t.id = new.thing_id) then
    raise exception 'this has another deposit' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
