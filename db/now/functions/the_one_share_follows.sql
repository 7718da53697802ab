CREATE OR REPLACE FUNCTION public.the_one_share_follows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update invoice_share set net = new.net, member_id = new.member_id
  where cooperative_id = new.cooperative_id and invoice_id = new.id and not joint;
  return null;
end
$function$
