CREATE OR REPLACE FUNCTION public.keep_work_taken_up()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if exists (
    select from business b where b.cooperative_id = new.cooperative_id and b.id = new.business_id and b.ended_on is not null) then
    raise exception 'nobody begins in a business that ended' using errcode = 'restrict_violation';
  end if;
  if exists (
    select from member_business w
    where w.cooperative_id = new.cooperative_id and w.member_id = new.member_id and w.business_id = new.business_id
      and w.since <= new.since and w.until >= new.since
      and not (w.since = new.since and day_of(w.ended_at) is not distinct from today())) then
    raise exception 'what ended before today is taken up from today' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
