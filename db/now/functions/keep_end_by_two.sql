CREATE OR REPLACE FUNCTION public.keep_end_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and (my_access_is_open(at_now()) or not exists (
    select from leaving l
    where l.cooperative_id = new.cooperative_id and l.member_id = new.id and l.taken_back_at is null and l.last_day = new.left_on
      and (is_another(l.said_by) or is_another(l.seen_by)))) then
    raise exception 'a membership is ended by two, on the day that was said' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
