CREATE OR REPLACE FUNCTION public.refuse_change_of_figure()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if tg_op = 'UPDATE' and old.amount is not null and new.amount is null and new.withdrawn_at is not null
    and to_jsonb(new) - 'amount' - 'withdrawn_at' = to_jsonb(old) - 'amount' - 'withdrawn_at' then
    return new;
  end if;
  raise exception 'a figure is made once, and can only be withdrawn' using errcode = 'restrict_violation';
end
$function$
