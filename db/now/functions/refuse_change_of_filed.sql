CREATE OR REPLACE FUNCTION public.refuse_change_of_filed()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  undoing constant text[] := '{undone_at,undone_by,undone_reason,undone_entry_id}';
begin
  if tg_op = 'DELETE' or old.undone_at is not null or to_jsonb(new) - undoing is distinct from to_jsonb(old) - undoing then
    raise exception 'what was filed never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
