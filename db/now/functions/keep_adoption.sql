CREATE OR REPLACE FUNCTION public.keep_adoption()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if tg_op = 'DELETE' then
    raise exception 'rows of % never change', tg_table_name using errcode = 'restrict_violation';
  end if;
  if old.taken_back_at is not null or new.taken_back_at is null or to_jsonb(new) - 'taken_back_at' is distinct from to_jsonb(old) - 'taken_back_at'
    or pg_trigger_depth() < 2
    or exists (select from period_close c where c.cooperative_id = new.cooperative_id and c.until_day >= make_date(new.year, 12, 31))
    or exists (select from annual_adoption a
      where a.cooperative_id = new.cooperative_id and a.year > new.year and a.taken_back_at is null) then
    raise exception 'an adoption is taken back by two people, before its year is closed for good' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
