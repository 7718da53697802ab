CREATE OR REPLACE FUNCTION public.quote_is_put_forward_anew()
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
    update quote q set revision = q.revision + 1, submitted_by = asking_person(), agreed_by = null
    where q.state = 'submitted' and q.revised_at is distinct from now()
      and (q.cooperative_id, q.id) in (select c.cooperative_id, c.quote_id from changed c)
    returning q.cooperative_id, q.id
  )
  insert into quote_event (cooperative_id, quote_id, id, kind, at, by_person)
  select anew.cooperative_id, anew.id, gen_random_uuid(), 'edited', at_now(), asking_person() from anew;
  return null;
end
$function$
