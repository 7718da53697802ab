CREATE OR REPLACE FUNCTION public.past_their_last_day()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select l.member_id from leaving l
  where l.cooperative_id = asking_cooperative() and l.taken_back_at is null and l.last_day < today()
    and asking_holds('board', 'administrator', 'coach')
$function$
