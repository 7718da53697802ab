CREATE OR REPLACE FUNCTION public.keep_cost_of_job()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and new.invoice_id is not null and not exists (
    select from invoice i join invoice_share s on s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
    where i.cooperative_id = new.cooperative_id and i.id = new.invoice_id and i.kind = 'invoice' and i.state = 'issued'
      and s.member_id = new.member_id) then
    raise exception 'a cost is of an invoice in which the member has a share' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
