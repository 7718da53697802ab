CREATE OR REPLACE FUNCTION public.keep_contract_text()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if tg_op = 'DELETE' or old.decided_at is not null then
    raise exception 'a text that was decided never changes' using errcode = 'restrict_violation';
  end if;
  if new.decided_at is not null and (new.title, new.in_short, new.body, new.reserves_change, new.written_by, new.written_at)
    is distinct from (old.title, old.in_short, old.body, old.reserves_change, old.written_by, old.written_at) then
    raise exception 'what is decided is what was written' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
