CREATE OR REPLACE FUNCTION public.throw_away_scans(before timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_as('job') then
    update paper_scan set content = null
    where cooperative_id = asking_cooperative() and content is not null and scanned_at < before;
  end if;
end
$function$
