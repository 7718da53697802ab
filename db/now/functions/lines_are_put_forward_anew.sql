CREATE OR REPLACE FUNCTION public.lines_are_put_forward_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return null;
  end if;
  with anew as (
    update invoice i set revision = i.revision + 1
    where i.state = 'submitted' and i.kind = 'invoice' and i.revised_at is distinct from now()
      and (i.cooperative_id, i.id) in (select c.cooperative_id, c.invoice_id from changed c)
    returning i.cooperative_id, i.id
  )
  insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person, changes)
  select anew.cooperative_id, anew.id, gen_random_uuid(), 'edited', at_now(), asking_person(), '[]' from anew;
  return null;
end
$function$
