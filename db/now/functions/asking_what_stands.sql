CREATE OR REPLACE FUNCTION public.asking_what_stands(of_member uuid)
 RETURNS TABLE(here uuid, mine boolean, amounts boolean, said_at timestamp with time zone, last_day date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  own constant boolean := of_member in (select asking_members());
  office constant boolean := asking_holds('administrator');
begin
  if not (own or office or asking_holds('coach')) then
    return;
  end if;
  return query select l.cooperative_id, own, own or office, l.said_at, l.last_day from leaving l
    where l.cooperative_id = asking_cooperative() and l.member_id = of_member and l.taken_back_at is null;
  if not found and not own then
    return query select m.cooperative_id, false, office, now(), today() from member m
      where m.cooperative_id = asking_cooperative() and m.id = of_member;
  end if;
end
$function$
