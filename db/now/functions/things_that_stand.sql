CREATE OR REPLACE FUNCTION public.things_that_stand(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, t.kind, t.count::integer, case when a.amounts then t.amount::bigint end
  from asking_what_stands(of_members) a cross join lateral (
    select 'bookings' as kind, count(*) as count, null::numeric as amount from thing_booking b
      where b.cooperative_id = a.here and b.member_id = a.member_id and b.ended_at is null and (b.until_at > at_moment
        or exists (select from thing_word w
          where w.cooperative_id = b.cooperative_id and w.booking_id = b.id and w.moment = 'fetched')
        and not exists (select from thing_word w
          where w.cooperative_id = b.cooperative_id and w.booking_id = b.id and w.moment = 'returned'))
    union all
    select 'uses-unsettled', count(distinct b.month), sum(b.price) from thing_booking b
      where b.cooperative_id = a.here and b.member_id = a.member_id and b.kind = 'use' and b.price > 0
        and b.ended_how is distinct from 'cancelled' and b.from_at < at_moment and not exists (
          select from thing_charge c
          where c.cooperative_id = b.cooperative_id and c.member_id = b.member_id and c.month = b.month and not exists (
            select from thing_charge_undo d
            where d.cooperative_id = c.cooperative_id and d.charge_id = c.id and d.answer = 'yes'))
    union all
    select 'deposits', count(*), sum(d.amount) from thing_deposit d
      where d.cooperative_id = a.here and d.member_id = a.member_id and d.settled_at is null) t
$function$
