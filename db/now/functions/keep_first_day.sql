CREATE OR REPLACE FUNCTION public.keep_first_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.joined_on > today() then
    raise exception 'nobody is a member from a day that is still to come' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and new.joined_on > old.joined_on and exists (
    select from standing_of_member(new.cooperative_id, new.id) s where s.since < new.joined_on) then
    raise exception 'somebody was a member before what stands of them' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
