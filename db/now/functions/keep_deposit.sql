CREATE OR REPLACE FUNCTION public.keep_deposit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if new.noted_by is distinct from asking_person() or not exists (
    select from annual_adoption a where a.cooperative_id = new.cooperative_id and a.year = new.year and a.taken_back_at is null
      and a.met_on <= new.deposited_on) then
    raise exception 'what was adopted is deposited, noted in one''s own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
