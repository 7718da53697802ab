-- Until and with which day it is known who paid: the end of the last statement, of the account that is furthest behind, and the day before the first money that nobody looked at. Null when no statement was read, or for who has nothing to do with it.
CREATE OR REPLACE FUNCTION public.bank_known_until()
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select least(
    (select min(last.until_day) from (
      select max(s.until_day) as until_day from bank_statement s
      where s.cooperative_id = asking_cooperative() and s.withdrawn_at is null group by s.bank_account_id) last),
    (select min(l.booked_on) - 1 from bank_line l
      where l.cooperative_id = asking_cooperative() and l.amount > 0 and not exists (
        select from bank_match m where m.cooperative_id = l.cooperative_id and m.line_id = l.id and m.undone_at is null)))
  where (asking_holds('administrator', 'auditor') or asking_as('job'))
    and exists (select from bank_statement s where s.cooperative_id = asking_cooperative() and s.withdrawn_at is null)
$function$
