CREATE OR REPLACE FUNCTION public.asking_joint_invoices(led_by_others boolean DEFAULT false)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' then
    return query select s.invoice_id from invoice_share s
      where s.cooperative_id = asking_cooperative() and s.joint and s.member_id in (select asking_members())
        and not (led_by_others and s.leads);
  end if;
end
$function$
