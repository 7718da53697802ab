CREATE OR REPLACE FUNCTION public.accounts_to_print()
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_holds('administrator', 'board') then
    return query select b.iban from bank_account b where b.cooperative_id = asking_cooperative() order by b.iban;
  end if;
end
$function$
