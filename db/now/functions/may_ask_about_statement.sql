CREATE OR REPLACE FUNCTION public.may_ask_about_statement(task text, payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('member') and payload ->> 'cooperativeId' = asking_cooperative()::text and case
    when task = 'print-statement' then exists (
      select from statement s where s.cooperative_id = asking_cooperative()
        and s.id = (payload ->> 'statementId')::uuid and s.confirmed_at is not null
        and s.member_id in (select asking_members()))
    when task in ('compare-statement', 'deliver-statements') then
      (payload ->> 'memberId')::uuid in (select asking_members())
    else false
  end;
end
$function$
