CREATE OR REPLACE FUNCTION public.text_numbers_wrong()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    select t.person_id from (
      select distinct on (m.person_id) m.person_id, m.number, m.why from text_message m where m.cooperative_id = here
      order by m.person_id, m.queued_at desc) t
    join reminder_way w on w.cooperative_id = here and w.person_id = t.person_id and w.number = t.number
    where t.why = 'number';
end
$function$
