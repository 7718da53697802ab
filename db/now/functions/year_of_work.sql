CREATE OR REPLACE FUNCTION public.year_of_work(of_cooperative uuid, of_member uuid, of_year integer)
 RETURNS TABLE(minutes bigint, weeks bigint, turnover bigint)
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select coalesce(sum(w.minutes), 0)::bigint, count(distinct date_trunc('week', w.on_day)) filter (where w.minutes > 0),
    (select coalesce(sum(d.net), 0)::bigint
     from work_of_member(of_cooperative, of_member, make_date(of_year, 1, 1), make_date(of_year, 12, 31)) d)
  from worked_day w
  where w.cooperative_id = of_cooperative and w.member_id = of_member
    and w.on_day between make_date(of_year, 1, 1) and make_date(of_year, 12, 31)
$function$
