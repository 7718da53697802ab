CREATE OR REPLACE FUNCTION public.help_that_stands(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_members) a cross join lateral (
    select 'promises' as kind, count(*) as count from help_promised(a.here, a.member_id)
    union all
    select 'help-posts', count(*) from help_posts_open(a.here, a.member_id, day_of(at_moment))
    union all
    select 'turns', count(*) from duty_turn t
      join duty d on d.cooperative_id = t.cooperative_id and d.id = t.duty_id
      join member m on m.cooperative_id = t.cooperative_id and m.id = t.member_id
      where t.cooperative_id = a.here and t.member_id = a.member_id and t.on_day >= day_of(at_moment)
        and not t.let_go and not t.off and t.done_at is null
        and t.on_day < coalesce(d.ended_on, 'infinity') and not is_gone_on(m.left_on, t.on_day)
    union all
    select 'hours-owed', case when help_hours_of(a.here, a.member_id) < 0 then 1 else 0 end where a.mine) t
$function$
