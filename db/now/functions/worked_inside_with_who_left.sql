-- Who left reads the names of those with whom they did work for each other, and no others.
CREATE OR REPLACE FUNCTION public.worked_inside_with_who_left()
 RETURNS TABLE(id uuid, name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_as_former_member() then
    return query
      select m.id, m.name from member m
      where m.cooperative_id = asking_cooperative() and m.id in (
        select unnest(array[j.payer_id, j.earner_id]) from inside_job j
        where j.cooperative_id = asking_cooperative()
          and (j.payer_id in (select asking_members()) or j.earner_id in (select asking_members())));
  end if;
end
$function$
