CREATE OR REPLACE FUNCTION public.times_helped()
 RETURNS TABLE(member_id uuid, times bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('member') then
    return;
  end if;
  return query select h.helper_id, count(*) from help_promise h
    where h.cooperative_id = here and h.helper_done_at is not null and h.helped_done_at is not null group by 1;
end
$function$
