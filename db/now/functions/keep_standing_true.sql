CREATE OR REPLACE FUNCTION public.keep_standing_true(of_cooperative uuid, of_invoice uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  i invoice;
  settled record;
  agreed bigint;
begin
  if asking_purpose() = 'nobody' then
    return;
  end if;
  select * into strict i from invoice where cooperative_id = of_cooperative and id = of_invoice;
  select coalesce(sum(amount) filter (where cause in ('payment', 'reversal')), 0) as paid,
    coalesce(sum(amount) filter (where cause = 'credit'), 0) as credited_total,
    coalesce(sum(net) filter (where cause = 'credit'), 0) as credited_net,
    coalesce(sum(amount) filter (where cause = 'write-off'), 0) as written_off,
    coalesce(sum(net) filter (where cause = 'write-off'), 0) as written_off_net
  into settled from settlement where cooperative_id = of_cooperative and invoice_id = of_invoice;
  if (i.paid, i.credited_total, i.credited_net, i.written_off, i.written_off_net) is distinct from
    (settled.paid, settled.credited_total, settled.credited_net, settled.written_off, settled.written_off_net) then
    raise exception 'an invoice stands where its settlements bring it' using errcode = 'restrict_violation';
  end if;
  if i.written_off <> least(i.given_up, greatest(0, i.total - i.credited_total - i.paid)) then
    raise exception 'what is written off is what was given up and not paid' using errcode = 'restrict_violation';
  end if;
  if i.given_up > 0 then
    select coalesce(sum(case ground when 'mistake' then -amount else amount end), 0) into agreed from write_off
    where cooperative_id = of_cooperative and invoice_id = of_invoice and answer = 'yes';
    if i.given_up > agreed then
      raise exception 'written off without two people' using errcode = 'restrict_violation';
    end if;
  end if;
end
$function$
