CREATE OR REPLACE FUNCTION public.keep_explained()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.kind = 'use'
    and exists (select from thing t where t.cooperative_id = new.cooperative_id and t.id = new.thing_id and t.who_may = 'explained')
    and not exists (select from thing_explained e
      where e.cooperative_id = new.cooperative_id and e.thing_id = new.thing_id and e.member_id = new.member_id) then
    raise exception 'this is booked by who had it explained' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
