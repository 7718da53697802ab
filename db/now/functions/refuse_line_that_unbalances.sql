CREATE OR REPLACE FUNCTION public.refuse_line_that_unbalances()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if (select sum(amount) from journal_line where cooperative_id = new.cooperative_id and entry_id = new.entry_id) <> 0 then
    raise exception 'the lines of the entry do not sum to zero' using errcode = 'check_violation', constraint = 'entry_balanced';
  end if;
  return null;
end
$function$
