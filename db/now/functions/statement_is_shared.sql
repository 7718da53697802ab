CREATE OR REPLACE FUNCTION public.statement_is_shared(asked uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_purpose() = 'job' and exists (
    select from statement s
    cross join case_managers_now(s.cooperative_id, s.municipality_id) w
    where s.cooperative_id = asking_cooperative() and s.id = asked
      and reads_now(w.person_id, s.member_id, 'statements'));
end
$function$
