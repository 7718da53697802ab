-- The statements about which who left may still say something, confirming included: their own, of months in which they were a member.
CREATE OR REPLACE FUNCTION public.statements_of_who_left()
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
    select s.id from statement s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    where m.id in (select members_of_who_left()) and m.cooperative_id = asking_cooperative()
      and not is_gone_on(m.left_on, s.month) and m.joined_on < s.month + interval '1 month';
end
$function$
