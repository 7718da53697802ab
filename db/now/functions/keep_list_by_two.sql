CREATE OR REPLACE FUNCTION public.keep_list_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  one record;
  i invoice;
begin
  if asking_purpose() <> 'person' then
    return null;
  end if;
  for one in
    select distinct on (b.import_id, b.state, b.agreed_by, b.drafted_by, b.submitted_by) b.cooperative_id, b.id
    from begun b where b.import_id is not null
  loop
    select * into strict i from invoice where cooperative_id = one.cooperative_id and id = one.id;
    if not invoice_of_my_import(i) then
      raise exception 'what comes with a list is read in by two people' using errcode = 'restrict_violation';
    end if;
  end loop;
  return null;
end
$function$
