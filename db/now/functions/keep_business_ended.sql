CREATE OR REPLACE FUNCTION public.keep_business_ended()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  new.ended_at := case when new.ended_on is null then null when old.ended_on is null then at_now() else old.ended_at end;
  if new.ended_on is null or asking_purpose() <> 'person' then
    return new;
  end if;
  if new.ended_on >= today() then
    raise exception 'a business ends when its last day is over' using errcode = 'restrict_violation';
  end if;
  if unissued_invoices(new.cooperative_id, null, new.id) > 0 or standing_quotes(new.cooperative_id, null, new.id, today()) > 0
    or waiting_orders(new.cooperative_id, null, new.id) > 0
    or exists (select from work_after(new.cooperative_id, null, new.id, new.ended_on))
    or exists (
      select from member_business w
      where w.cooperative_id = new.cooperative_id and w.business_id = new.id and w.until is null and w.since > new.ended_on) then
    raise exception 'a business does not end before what was done in it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
