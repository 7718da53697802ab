CREATE OR REPLACE FUNCTION public.refuse_unbalanced()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  total numeric;
  lines integer;
begin
  select coalesce(sum(amount), 0), count(*) into total, lines
  from journal_line where cooperative_id = new.cooperative_id and entry_id = new.id;
  if total <> 0 or lines < 2 then
    raise exception 'entry % has % lines that sum to % cents', new.number, lines, total
      using errcode = 'check_violation', constraint = 'entry_balanced';
  end if;
  return null;
end
$function$
