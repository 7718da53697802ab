CREATE OR REPLACE FUNCTION public.left_as_known(of_member member)
 RETURNS date
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if of_member.left_on is null or of_member.cooperative_id <> asking_cooperative() then
    return null;
  end if;
  return greatest(of_member.left_on, (
    select day_of(min(e.entered_at)) from member_entry e
    where e.cooperative_id = of_member.cooperative_id and e.member_id = of_member.id and e.left_on is not null
      and e.number > coalesce((select max(b.number) from member_entry b
        where b.cooperative_id = e.cooperative_id and b.member_id = e.member_id and b.left_on is null), 0)));
end
$function$
