CREATE OR REPLACE FUNCTION public.help_without_answer()
 RETURNS TABLE(id uuid, since timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  return query
    select p.id, greatest(p.said_at, (
      select max(h.closed_at) from help_promise h where h.cooperative_id = here and h.post_id = p.id))
    from help_post p
    where p.cooperative_id = here and p.kind = 'ask' and p.closed_at is null
      and not exists (select from help_promise h where h.cooperative_id = here and h.post_id = p.id and h.closed_at is null);
end
$function$
