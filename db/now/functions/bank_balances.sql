-- With what the statements of the bank begin and end, in cents, the newest first; nothing for who does not answer for the books.
CREATE OR REPLACE FUNCTION public.bank_balances()
 RETURNS TABLE(account uuid, id uuid, opening bigint, closing bigint, "from" date, until date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select s.bank_account_id, s.id, s.opening, s.closing, s.from_day, s.until_day from bank_statement s
  where s.cooperative_id = asking_cooperative() and s.withdrawn_at is null
    and asking_holds('administrator', 'auditor', 'board')
  order by s.until_day desc, s.from_day desc nulls last, s.imported_at desc, s.reference desc, s.id desc
$function$
