CREATE OR REPLACE FUNCTION public.scans_go_with_paper()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  delete from contract_scan s where s.cooperative_id = new.cooperative_id and s.contract_id = new.contract_id;
  return null;
end
$function$
