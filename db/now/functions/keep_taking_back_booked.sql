CREATE OR REPLACE FUNCTION public.keep_taking_back_booked()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and exists (
    select from annual_adoption a
    where a.cooperative_id = new.cooperative_id and a.id = new.adoption_id and a.entry_id is not null and not exists (
      select from journal_entry e where e.cooperative_id = a.cooperative_id and e.id = new.entry_id and e.reverses_id = a.entry_id)) then
    raise exception 'an adoption is taken back with its entry' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
