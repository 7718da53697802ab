CREATE OR REPLACE FUNCTION public.asking_joint_quotes()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' then
    return query select s.quote_id from quote_share s
      join quote q on q.cooperative_id = s.cooperative_id and q.id = s.quote_id
      where s.cooperative_id = asking_cooperative() and not s.leads and s.member_id in (select asking_members())
        and q.state not in ('draft', 'returned');
  end if;
end
$function$
