CREATE OR REPLACE FUNCTION public.keep_pot_filled()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and (
    select sum(m.amount) from pot_movement m
    where m.cooperative_id = new.cooperative_id and m.member_id = new.member_id) < 0
  then
    raise exception 'nobody takes out more than is in it' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
