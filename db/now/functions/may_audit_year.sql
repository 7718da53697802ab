-- A person of the audit committee who did not keep the books of that year, post anything in it, or sit on the board during it.
CREATE OR REPLACE FUNCTION public.may_audit_year(of_year integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select asking_audits() and not exists (
    select from role_assignment r
    where r.cooperative_id = asking_cooperative() and r.person_id = asking_person()
      and r.role in ('board', 'administrator', 'treasurer')
      and day_of(r.since) <= make_date(of_year, 12, 31)
      and coalesce(day_of(r.until), 'infinity') >= make_date(of_year, 1, 1)
  ) and not exists (
    select from journal_entry e
    where e.cooperative_id = asking_cooperative() and e.posted_by = asking_person()
      and e.counts_on between make_date(of_year, 1, 1) and make_date(of_year, 12, 31))
$function$
