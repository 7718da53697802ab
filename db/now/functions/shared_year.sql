CREATE OR REPLACE FUNCTION public.shared_year(of_member uuid, of_year integer)
 RETURNS TABLE(minutes bigint, weeks bigint, turnover bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if of_member not in (select shared_with_me('meters')) then
    return;
  end if;
  return query select y.minutes, y.weeks, y.turnover from year_of_work(asking_cooperative(), of_member, of_year) y;
end
$function$
