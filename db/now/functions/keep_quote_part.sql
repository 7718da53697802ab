CREATE OR REPLACE FUNCTION public.keep_quote_part()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  of_quote quote;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select * into of_quote from quote q where q.cooperative_id = new.cooperative_id and q.id = new.quote_id for update;
  if tg_op = 'INSERT' then
    if of_quote.state is distinct from 'sent' or new.invoice_id is not null or exists (
      select from quote_part p where p.cooperative_id = new.cooperative_id and p.quote_id = new.quote_id
      having count(*) > 0 and sum(p.net) = of_quote.net and sum(p.total) = of_quote.total) then
      raise exception 'the parts of a quote are those it was sent with' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  -- The invoice of a part that fell away makes room for another; one that was thrown away is not there any more.
  if exists (
      select from invoice i where i.cooperative_id = old.cooperative_id and i.id = old.invoice_id
        and (new.invoice_id is null or not (i.state = 'withdrawn' or i.state = 'issued' and i.credited_total >= i.total)))
    or new.invoice_id is not null and (of_quote.state is distinct from 'accepted' or not exists (
      select from invoice i where i.cooperative_id = new.cooperative_id and i.id = new.invoice_id and i.kind = 'invoice'
        and i.member_id = of_quote.member_id and i.customer_id = of_quote.customer_id
        and i.agreed_net = new.net and i.agreed_total = new.total)) then
    raise exception 'a part of a quote becomes one invoice' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
