CREATE OR REPLACE FUNCTION public.keep_pot_emptied()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if not exists (
    select from pot_emptying e
    where e.cooperative_id = new.cooperative_id and e.id = new.emptying_id and e.answer = 'yes' and e.member_id = new.member_id
      and e.amount = -new.amount and e.entry_id = new.entry_id and e.scheme_version_id is not distinct from new.scheme_version_id)
    or exists (
      select from pot_movement m where m.cooperative_id = new.cooperative_id and m.emptying_id = new.emptying_id)
  then
    raise exception 'a pot is emptied by what two people said yes to' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
