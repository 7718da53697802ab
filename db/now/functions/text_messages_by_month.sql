CREATE OR REPLACE FUNCTION public.text_messages_by_month()
 RETURNS TABLE(month text, state text, why text, messages integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('administrator') then
    return;
  end if;
  return query
    select to_char(day_of(t.queued_at), 'YYYY-MM'), t.state, t.why, count(*)::integer
    from text_message t where t.cooperative_id = here group by 1, 2, 3 order by 1 desc, 2, 3;
end
$function$
