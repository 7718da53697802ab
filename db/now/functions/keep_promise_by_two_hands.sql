CREATE OR REPLACE FUNCTION public.keep_promise_by_two_hands()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  other constant uuid := case when new.helper_id in (select asking_members()) then new.helped_id else new.helper_id end;
  ends constant boolean := old.closed_at is null and new.closed_at is not null
    and (old.agreed_at, old.helper_done_at, old.helped_done_at, old.minutes, old.thanked_at)
      is not distinct from (new.agreed_at, new.helper_done_at, new.helped_done_at, new.minutes, new.thanked_at);
begin
  if not ends and other in (select help_spoken_for(new.id)) then
    raise exception 'nobody says both sides of a promise' using errcode = 'restrict_violation',
      constraint = 'on_behalf_two_sides';
  end if;
  return new;
end $function$
