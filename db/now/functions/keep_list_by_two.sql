CREATE OR REPLACE FUNCTION public.keep_list_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and exists (
    select from (
      select distinct on (b.import_id, b.state, b.agreed_by, b.drafted_by, b.submitted_by) b.cooperative_id, b.id
      from begun b where b.import_id is not null
    ) one join invoice i using (cooperative_id, id) where not invoice_of_my_import(i)) then
    raise exception 'what comes with a list is read in by two people' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
