CREATE OR REPLACE FUNCTION public.refuse_closed_period()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if exists (select from period_close where cooperative_id = new.cooperative_id and until_day >= new.counts_on) then
    raise exception 'the books are closed on %', new.counts_on using errcode = 'check_violation', constraint = 'period_open';
  end if;
  if asking_purpose() <> 'nobody' and exists (
    select from annual_adoption
    where cooperative_id = new.cooperative_id and year >= extract(year from new.counts_on) and taken_back_at is null) then
    raise exception 'the annual account of % was adopted', extract(year from new.counts_on)
      using errcode = 'check_violation', constraint = 'period_open';
  end if;
  -- Who restores a backup is nobody, and puts entries before what is said of them.
  if asking_purpose() <> 'nobody' and new.counts_on <= soft_closed_until(new.cooperative_id) and not exists (
    select from late_entry where cooperative_id = new.cooperative_id and entry_id = new.id)
  then
    raise exception 'the books are closed for the time being on %', new.counts_on
      using errcode = 'check_violation', constraint = 'period_soft_open';
  end if;
  return new;
end
$function$
