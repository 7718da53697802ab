CREATE OR REPLACE FUNCTION public.keep_on_behalf_end()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if old.ended_at is not null and new.ended_at is distinct from old.ended_at
    or old.seen_at is not null and (new.seen_at, new.objection) is distinct from (old.seen_at, old.objection) then
    raise exception 'what is over stays over, and what was said stays said' using errcode = 'restrict_violation';
  end if;
  if new.seen_at is distinct from old.seen_at
    and (asking_person() is distinct from new.person_id or asking_doer() is not null) then
    raise exception 'only the member says to have read it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
