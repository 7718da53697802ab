-- The work for each other about which who left may still say yes or no: their own, of days on which they were a member.
CREATE OR REPLACE FUNCTION public.inside_jobs_of_who_left()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'former-member' then
    return;
  end if;
  return query
    select j.id from inside_job j join member m on m.cooperative_id = j.cooperative_id and m.id in (j.payer_id, j.earner_id)
    where m.id in (select members_of_who_left()) and m.cooperative_id = asking_cooperative()
      and j.worked_on >= m.joined_on and not is_gone_on(m.left_on, j.worked_on)
      and j.closed_at is null and j.entry_id is null;
end
$function$
