CREATE OR REPLACE FUNCTION public.vat_fixed_until(of_cooperative uuid, OUT last_issued_on date, OUT last_deducted_on date, OUT closed_until date)
 RETURNS record
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator', 'board') then
    raise exception 'only who may set the VAT mode may ask this' using errcode = 'insufficient_privilege';
  end if;
  perform from journal_counter where cooperative_id = of_cooperative for update;
  select max(issued_on) into last_issued_on from invoice where cooperative_id = of_cooperative and state = 'issued';
  select greatest(
    (select max(c.spent_on) from job_cost c
     where c.cooperative_id = of_cooperative and c.vat <> 0 and c.reversed_at is null),
    (select max(s.invoiced_on) from supplier_invoice s
     where s.cooperative_id = of_cooperative and s.vat <> 0 and s.closed_at is null)) into last_deducted_on;
  select max(p.until_day) into closed_until from period_close p where p.cooperative_id = of_cooperative;
end
$function$
