-- What still stands was asked of one member at a time: fourteen functions for each of who stop, on the first page of a coach
-- and of the administration, and each asked again who may be told. Now each is asked once, of all of them together. What
-- they tell, and to whom, is as it was (335).

drop function sales_that_stand(uuid, timestamptz);
drop function inside_work_that_stands(uuid, timestamptz);
drop function quotes_that_stand(uuid, timestamptz);
drop function plans_that_stand(uuid, timestamptz);
drop function receipts_that_stand(uuid, timestamptz);
drop function spending_that_stands(uuid, timestamptz);
drop function pot_requests_that_stand(uuid, timestamptz);
drop function shop_that_stands(uuid, timestamptz);
drop function things_that_stand(uuid, timestamptz);
drop function help_that_stands(uuid, timestamptz);
drop function talks_that_stand(uuid, timestamptz);
drop function statements_that_stand(uuid, timestamptz);
drop function case_manager_to_tell(uuid, timestamptz);
drop function papers_that_stand(uuid, timestamptz);
drop function asking_what_stands(uuid);

-- Who of these may be told of to whoever asks: a member of themselves, once it was said that they stop; the administration
-- and the coaches of anybody also before that (331): then it is as if it was said now, for today. Amounts are not for a coach.
create function asking_what_stands(of_members uuid[])
returns table (member_id uuid, here uuid, mine boolean, amounts boolean, said_at timestamptz, last_day date)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  office constant boolean := asking_holds('administrator');
  of_others constant boolean := office or asking_holds('coach');
begin
  return query
    select m.id, m.cooperative_id, own.it, own.it or office, coalesce(l.said_at, now()), coalesce(l.last_day, today())
    from member m
    cross join lateral (select m.id in (select asking_members()) as it) own
    left join leaving l on l.cooperative_id = m.cooperative_id and l.member_id = m.id and l.taken_back_at is null
    where m.cooperative_id = asking_cooperative() and m.id = any (of_members)
      and case when own.it then l.id is not null else of_others end;
end
$$;
revoke all on function asking_what_stands(uuid[]) from public;

create function sales_that_stand(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, t.kind, t.count::integer, case when a.amounts then t.amount::bigint end
  from asking_what_stands(of_members) a cross join lateral (
    select 'invoices-unissued' as kind, count(*) as count, null::numeric as amount from invoice i
      where i.cooperative_id = a.here and i.member_id = a.member_id and i.state in ('draft', 'submitted', 'returned')
    union all
    select 'joint-work', count(*), null from invoice_share s
      join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
      where s.cooperative_id = a.here and s.member_id = a.member_id and not s.leads and i.state in ('draft', 'submitted', 'returned')
    union all
    select 'invoices-open', count(*), sum(i.open) from invoice i
      where i.cooperative_id = a.here and i.member_id = a.member_id and i.state = 'issued' and i.open > 0) t
$$;
revoke all on function sales_that_stand(uuid[], timestamptz) from public;
grant execute on function sales_that_stand(uuid[], timestamptz) to gilde_app;

create function inside_work_that_stands(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, 'inside-jobs', count(j.id)::integer, null::bigint
  from asking_what_stands(of_members) a left join inside_job j
    on j.cooperative_id = a.here and a.member_id in (j.payer_id, j.earner_id) and j.closed_at is null and j.entry_id is null
  group by a.member_id, a.here
$$;
revoke all on function inside_work_that_stands(uuid[], timestamptz) from public;
grant execute on function inside_work_that_stands(uuid[], timestamptz) to gilde_app;

create function quotes_that_stand(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, 'quotes', count(q.id)::integer, null::bigint
  from asking_what_stands(of_members) a left join quote q
    on q.cooperative_id = a.here and q.member_id = a.member_id
      and (q.state = 'submitted' or q.state = 'sent' and q.valid_until >= day_of(at_moment))
  group by a.member_id, a.here
$$;
revoke all on function quotes_that_stand(uuid[], timestamptz) from public;
grant execute on function quotes_that_stand(uuid[], timestamptz) to gilde_app;

create function plans_that_stand(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, 'recurring', count(p.id)::integer, null::bigint
  from asking_what_stands(of_members) a left join recurring_plan p
    on p.cooperative_id = a.here and p.member_id = a.member_id and p.state = 'running'
  group by a.member_id, a.here
$$;
revoke all on function plans_that_stand(uuid[], timestamptz) from public;
grant execute on function plans_that_stand(uuid[], timestamptz) to gilde_app;

create function receipts_that_stand(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, 'receipts', count(r.id)::integer, null::bigint
  from asking_what_stands(of_members) a left join receipt r
    on r.cooperative_id = a.here and r.member_id = a.member_id
      and (r.state = 'waiting' or r.state = 'returned' and r.settled_at > a.said_at)
  group by a.member_id, a.here
$$;
revoke all on function receipts_that_stand(uuid[], timestamptz) from public;
grant execute on function receipts_that_stand(uuid[], timestamptz) to gilde_app;

create function spending_that_stands(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, t.kind, t.count::integer, case when a.amounts then t.amount::bigint end
  from asking_what_stands(of_members) a cross join lateral (
    select 'costs-waiting' as kind, count(*) as count, sum(c.total) as amount from waiting_cost c
      where c.cooperative_id = a.here and c.member_id = a.member_id and c.answer is null
    union all
    select 'journeys', count(*), null from journey j
      where j.cooperative_id = a.here and j.member_id = a.member_id and j.state = 'waiting'
    union all
    select 'costs-owed', count(*), sum(c.total - c.paid) from job_cost c
      where c.cooperative_id = a.here and c.member_id = a.member_id and c.paid_by = 'member' and c.reversed_at is null
        and c.total <> c.paid) t
$$;
revoke all on function spending_that_stands(uuid[], timestamptz) from public;
grant execute on function spending_that_stands(uuid[], timestamptz) to gilde_app;

create function pot_requests_that_stand(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, 'pot-requests', count(r.id)::integer, case when a.amounts then sum(r.amount)::bigint end
  from asking_what_stands(of_members) a left join pot_request r
    on r.cooperative_id = a.here and r.member_id = a.member_id and r.closed_at is null and not exists (
      select from pot_movement m where m.cooperative_id = r.cooperative_id and m.request_id = r.id and not exists (
        select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id))
  group by a.member_id, a.here, a.amounts
$$;
revoke all on function pot_requests_that_stand(uuid[], timestamptz) from public;
grant execute on function pot_requests_that_stand(uuid[], timestamptz) to gilde_app;

create function shop_that_stands(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select a.member_id, t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_members) a cross join lateral (
    select 'shop-requests' as kind, count(*) as count from shop_request r
      where r.cooperative_id = a.here and r.member_id = a.member_id and r.quote_id is null and r.invoice_id is null
        and r.answered_at is null
    union all
    select 'shop-page', count(*) from shop_window w where w.cooperative_id = a.here and w.member_id = a.member_id
    union all
    select 'shop-keys', count(*) from shop_keys_of(a.here, a.member_id)) t;
end
$$;
revoke all on function shop_that_stands(uuid[], timestamptz) from public;
grant execute on function shop_that_stands(uuid[], timestamptz) to gilde_app;

create function things_that_stand(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
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
$$;
revoke all on function things_that_stand(uuid[], timestamptz) from public;
grant execute on function things_that_stand(uuid[], timestamptz) to gilde_app;

create function help_that_stands(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_members) a cross join lateral (
    select 'promises' as kind, count(*) as count from help_promised(a.here, a.member_id)
    union all
    select 'help-posts', count(*) from help_posts_of(a.here, a.member_id)
    union all
    select 'turns', count(*) from duty_turn t
      join duty d on d.cooperative_id = t.cooperative_id and d.id = t.duty_id
      join member m on m.cooperative_id = t.cooperative_id and m.id = t.member_id
      where t.cooperative_id = a.here and t.member_id = a.member_id and t.on_day >= day_of(at_moment)
        and not t.let_go and not t.off and t.done_at is null
        and t.on_day < coalesce(d.ended_on, 'infinity') and t.on_day <= coalesce(m.left_on, 'infinity')
    union all
    select 'hours-owed', case when help_hours_of(a.here, a.member_id) < 0 then 1 else 0 end where a.mine) t
$$;
revoke all on function help_that_stands(uuid[], timestamptz) from public;
grant execute on function help_that_stands(uuid[], timestamptz) to gilde_app;

create function talks_that_stand(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_members) a cross join lateral (
    select 'appointments' as kind, count(*) as count from appointments_of(a.here, a.member_id, at_moment)
    union all
    select 'workshops', count(*) from workshop_seat s
      join workshop w on w.cooperative_id = s.cooperative_id and w.id = s.workshop_id
      where s.cooperative_id = a.here and s.member_id = a.member_id and s.state in ('in', 'waiting') and w.cancelled_at is null
        and w.starts_at > at_moment) t
$$;
revoke all on function talks_that_stand(uuid[], timestamptz) from public;
grant execute on function talks_that_stand(uuid[], timestamptz) to gilde_app;

create function statements_that_stand(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_members) a cross join lateral (
    select 'statements' as kind, count(*) as count from statement s
      where s.cooperative_id = a.here and s.member_id = a.member_id and s.confirmed_at is null and s.withdrawn_at is null
        and s.month <> date_trunc('month', a.last_day)::date
    union all
    select 'last-statement', case when exists (
        select from statement s where s.cooperative_id = a.here and s.member_id = a.member_id
          and s.month = date_trunc('month', a.last_day)::date and s.confirmed_at is not null) then 0 else 1 end
      from placing_of(a.here, a.member_id, a.last_day) p where p.municipality_id is not null) t
$$;
revoke all on function statements_that_stand(uuid[], timestamptz) from public;
grant execute on function statements_that_stand(uuid[], timestamptz) to gilde_app;

create function case_manager_to_tell(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, 'municipality', case when exists (
      select from client_message m where m.cooperative_id = a.here and m.member_id = a.member_id and m.from_member
        and m.written_at >= a.said_at) then 0 else 1 end, null::bigint
  from asking_what_stands(of_members) a cross join lateral placing_of(a.here, a.member_id, a.last_day) p
  where a.mine and p.municipality_id is not null
$$;
revoke all on function case_manager_to_tell(uuid[], timestamptz) from public;
grant execute on function case_manager_to_tell(uuid[], timestamptz) to gilde_app;

create function papers_that_stand(of_members uuid[], at_moment timestamptz)
returns table (member_id uuid, kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.member_id, 'papers', case when never_signs_in(m.person_id) then 1 else 0 end, null::bigint
  from asking_what_stands(of_members) a join member m on m.cooperative_id = a.here and m.id = a.member_id
  where m.person_id is not null and m.left_on is null
$$;
revoke all on function papers_that_stand(uuid[], timestamptz) from public;
grant execute on function papers_that_stand(uuid[], timestamptz) to gilde_app;
