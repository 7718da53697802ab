CREATE OR REPLACE FUNCTION public.who_left_may_ask_for_job(task text, payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return case task
    when 'print-statement' then exists (
      select from statement s where s.cooperative_id = asking_cooperative()
        and s.id = (payload ->> 'statementId')::uuid and s.confirmed_at is not null
        and s.id in (select statements_of_who_left()))
    when 'deliver-statements' then (payload ->> 'memberId')::uuid in (select members_of_who_left())
    when 'compare-statement' then (payload ->> 'memberId')::uuid in (select members_of_who_left())
    else false
  end;
end
$function$
