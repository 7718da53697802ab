CREATE OR REPLACE FUNCTION public.keep_cost_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  most constant bigint := spending_limit_of(new.cooperative_id);
begin
  if asking_purpose() = 'nobody' or abs(new.total) <= most then
    return new;
  end if;
  if my_access_is_open(at_now()) or not (exists (
      select from waiting_cost w
      where w.cooperative_id = new.cooperative_id and w.id = new.id and w.member_id = new.member_id and w.total = new.total
        and w.kind = new.kind and w.paid_by = new.paid_by and w.answer is null and is_another(w.asked_by))
    or exists (
      select from supplier_invoice i
      where i.cooperative_id = new.cooperative_id and i.file_id = new.receipt_id and i.member_id = new.member_id
        and i.kind = new.kind and i.entry_id is null and i.closed_at is null and is_another(i.entered_by))
    or new.kind = 'travel' and exists (
      select from journey j
      where j.cooperative_id = new.cooperative_id and j.member_id = new.member_id and j.travelled_on = new.spent_on
        and j.state = 'waiting' and is_another(j.handed_in_by))) then
    raise exception 'a cost above the limit is booked by another than who filled it in' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
