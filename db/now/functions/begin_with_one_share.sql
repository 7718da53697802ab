CREATE OR REPLACE FUNCTION public.begin_with_one_share()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into invoice_share (cooperative_id, invoice_id, member_id, leads, net, credited_net, shared_net)
  select b.cooperative_id, b.id, b.member_id, true, b.net, b.credited_net, b.shared_net from begun b;
  return null;
end
$function$
