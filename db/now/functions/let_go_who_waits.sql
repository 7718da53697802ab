CREATE OR REPLACE FUNCTION public.let_go_who_waits()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  is_done constant boolean := tg_table_name = 'help_promise';
  over constant jsonb := to_jsonb(new);
  of_post constant uuid := over ->> case when is_done then 'post_id' else 'id' end;
begin
  update help_promise h set let_go_as = case when is_done then 'done' else 'taken-off' end, closed_by = p.member_id,
    closed_at = greatest(h.begun_at, (over ->> 'closed_at')::timestamptz, (over ->> 'helper_done_at')::timestamptz,
      (over ->> 'helped_done_at')::timestamptz)
  from help_post p
  where p.cooperative_id = new.cooperative_id and p.id = of_post and (p.kind = 'ask' or not is_done)
    and h.cooperative_id = p.cooperative_id and h.post_id = p.id and h.agreed_at is null and h.closed_at is null;
  return null;
end
$function$
