CREATE OR REPLACE FUNCTION public.keep_credit_asked()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  credited bigint;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select coalesce(sum(-n.total), 0) into credited from invoice n
  where n.cooperative_id = new.cooperative_id and n.credits_id = new.credits_id and n.state = 'issued';
  if credited > spending_limit_of(new.cooperative_id) and not exists (
    select from credit_asked c where c.cooperative_id = new.cooperative_id and c.credit_note_id = new.id and c.answer = 'yes'
      and c.invoice_id = new.credits_id and c.amount = -new.total) then
    raise exception 'credited above the limit without two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
