CREATE OR REPLACE FUNCTION public.help_that_stands(of_member uuid, at_moment timestamp with time zone)
 RETURNS TABLE(kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_member) a cross join lateral (
    select 'promises' as kind, count(*) as count from help_promised(a.here, of_member)
    union all
    select 'help-posts', count(*) from help_posts_of(a.here, of_member)
    union all
    select 'turns', count(*) from duty_turn t
      join duty d on d.cooperative_id = t.cooperative_id and d.id = t.duty_id
      join member m on m.cooperative_id = t.cooperative_id and m.id = t.member_id
      where t.cooperative_id = a.here and t.member_id = of_member and t.on_day >= day_of(at_moment)
        and not t.let_go and not t.off and t.done_at is null
        and t.on_day < coalesce(d.ended_on, 'infinity') and t.on_day <= coalesce(m.left_on, 'infinity')
    union all
    select 'hours-owed', case when help_hours_of(a.here, of_member) < 0 then 1 else 0 end where a.mine) t
$function$
