CREATE OR REPLACE FUNCTION public.keep_year_adopted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and exists (
    select from generate_series(
      (select extract(year from min(e.counts_on))::integer from journal_entry e where e.cooperative_id = new.cooperative_id),
      extract(year from new.until_day + 1)::integer - 1) as y (of_year)
    where exists (select from journal_entry e where e.cooperative_id = new.cooperative_id
        and e.counts_on between make_date(of_year, 1, 1) and make_date(of_year, 12, 31))
      and not exists (select from annual_adoption a
        where a.cooperative_id = new.cooperative_id and a.year = of_year and a.taken_back_at is null)
      and not exists (select from period_close c where c.cooperative_id = new.cooperative_id
        and c.until_day >= make_date(of_year, 12, 31)))
  then
    raise exception 'a year is closed when its annual account was adopted'
      using errcode = 'check_violation', constraint = 'year_adopted';
  end if;
  return new;
end
$function$
