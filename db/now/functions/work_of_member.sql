CREATE OR REPLACE FUNCTION public.work_of_member(of_cooperative uuid, of_member uuid, from_day date, until_day date)
 RETURNS TABLE(work_id uuid, worked_from date, worked_until date, net bigint)
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select i.id, i.worked_from, i.worked_until, s.net
  from invoice_share s join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
  where s.cooperative_id = of_cooperative and s.member_id = of_member and i.state = 'issued' and i.import_id is null
    and i.worked_until between from_day and until_day
  union all
  select j.id, j.worked_on, j.worked_on, j.amount
  from inside_job j
  where j.cooperative_id = of_cooperative and j.earner_id = of_member and j.entry_id is not null and j.undone_on is null
    and j.worked_on between from_day and until_day
$function$
