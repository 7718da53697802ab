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
    delete from paper_scan
    where cooperative_id = asking_cooperative() and thrown_at < before;
    delete from paper_call c using paper_called d
    where c.cooperative_id = asking_cooperative() and d.cooperative_id = c.cooperative_id and d.scan_id = c.scan_id
      and d.called_at < before;
  end if;
end
$function$
