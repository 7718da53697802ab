CREATE OR REPLACE FUNCTION public.asking_joint_members()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select distinct s.member_id from asking_joint_invoices() j (id)
    join invoice i on i.cooperative_id = asking_cooperative() and i.id = j.id
    join invoice_share s on s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
    where s.leads or s.agreed_revision is not null or i.state = 'issued' or exists (
      select from invoice_event e join member m on m.cooperative_id = e.cooperative_id and m.person_id = e.by_person
      where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id and e.kind in ('agreed', 'disagreed') and m.id = s.member_id);
end
$function$
