CREATE OR REPLACE FUNCTION public.keep_online_booking()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if (select sum(b.on_invoice + b.overpaid) from online_booking b
      where b.cooperative_id = new.cooperative_id and b.payment_id = new.payment_id)
    <> (select p.came - p.went from online_payment p where p.cooperative_id = new.cooperative_id and p.id = new.payment_id) then
    raise exception 'an online payment is booked once, for what it brought' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
