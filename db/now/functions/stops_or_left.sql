CREATE OR REPLACE FUNCTION public.stops_or_left(of_member uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (select from leaving l
      where l.cooperative_id = asking_cooperative() and l.member_id = of_member and l.taken_back_at is null)
    or exists (select from member m where m.cooperative_id = asking_cooperative() and m.id = of_member and m.left_on is not null);
end
$function$
