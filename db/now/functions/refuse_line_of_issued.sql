CREATE OR REPLACE FUNCTION public.refuse_line_of_issued()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  row_of record := coalesce(new, old);
begin
  if exists (select from invoice where cooperative_id = row_of.cooperative_id and id = row_of.invoice_id and state = 'issued') then
    raise exception 'the lines of an issued invoice never change: credit it' using errcode = 'restrict_violation';
  end if;
  return row_of;
end
$function$
