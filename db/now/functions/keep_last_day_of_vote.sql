CREATE OR REPLACE FUNCTION public.keep_last_day_of_vote()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.closes_on < old.closes_on then
    raise exception 'the last day of a vote comes no sooner' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
