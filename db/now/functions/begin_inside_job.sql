CREATE OR REPLACE FUNCTION public.begin_inside_job()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  new.straight := (select c.inside_to = 'pot' from cooperative c where c.id = new.cooperative_id);
  if new.invoice_id is not null and not exists (
    select from invoice i join invoice_share s on s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
    where i.cooperative_id = new.cooperative_id and i.id = new.invoice_id and i.kind = 'invoice' and i.state = 'issued'
      and s.member_id = new.payer_id) then
    raise exception 'it is a cost of an invoice in which the payer has a share' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
