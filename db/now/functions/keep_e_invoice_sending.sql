CREATE OR REPLACE FUNCTION public.keep_e_invoice_sending()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if old.settled_at is not null or (new.cooperative_id, new.id, new.invoice_id, new.scheme, new.receiver, new.asked_at)
    is distinct from (old.cooperative_id, old.id, old.invoice_id, old.scheme, old.receiver, old.asked_at) then
    raise exception 'what was sent stays what it was' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
