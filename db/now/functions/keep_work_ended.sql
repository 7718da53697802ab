CREATE OR REPLACE FUNCTION public.keep_work_ended()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' or exists (
    -- It ends with the membership, which has been looked at.
    select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.left_on is not null) then
    return new;
  end if;
  if new.until >= today() then
    raise exception 'work in a business ends when its last day is over' using errcode = 'restrict_violation';
  end if;
  if unissued_invoices(new.cooperative_id, new.member_id, new.business_id) > 0
    or standing_quotes(new.cooperative_id, new.member_id, new.business_id, today()) > 0
    or waiting_orders(new.cooperative_id, new.member_id, new.business_id) > 0
    or exists (select from work_after(new.cooperative_id, new.member_id, new.business_id, new.until)) then
    raise exception 'work in a business does not end before what was done in it' using errcode = 'restrict_violation';
  end if;
  if exists (
      select from business b where b.cooperative_id = new.cooperative_id and b.id = new.business_id and b.ended_on is null)
    and not exists (
      select from member_business w
      where w.cooperative_id = new.cooperative_id and w.business_id = new.business_id and w.member_id <> new.member_id
        and w.until is null) then
    raise exception 'who is the last in a business ends the business' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
