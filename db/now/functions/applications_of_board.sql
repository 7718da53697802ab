CREATE OR REPLACE FUNCTION public.applications_of_board()
 RETURNS TABLE(id uuid, name text, stage text, since date, due date, received_at timestamp with time zone, ended_on date, keep_until date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  before_the_vote constant text[] := array['intake-planned', 'intake-held', 'permission-asked', 'permission-granted',
    'permission-refused'];
begin
  if not asking_holds('board') then
    return;
  end if;
  return query
    select a.id, a.name, case when l.looked_at then 'looked-at' else a.stage end, case when not l.looked_at then a.stage_since end,
      case when not l.looked_at then a.due_on end, a.received_at, a.ended_on, a.keep_until
    from application a cross join lateral (select a.stage = any (before_the_vote) as looked_at) l
    where a.cooperative_id = asking_cooperative()
    -- By nothing that a step between changes.
    order by a.ended_on is not null, coalesce(a.ended_on, day_of(a.received_at)), a.id;
end
$function$
