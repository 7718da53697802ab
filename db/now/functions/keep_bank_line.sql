CREATE OR REPLACE FUNCTION public.keep_bank_line()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if tg_op = 'DELETE' and exists (
    select from bank_statement s
    where s.cooperative_id = old.cooperative_id and s.id = old.statement_id and s.withdrawn_at is not null) then
    return old;
  end if;
  raise exception 'a line of the bank is append-only: correct by adding a row' using errcode = 'restrict_violation';
end
$function$
