-- What still stands of a member who stops is said by each domain of its own (decision 0043): leaving_standing() said the
-- rules of fifteen tables of others again, and went by the clock on the wall. Each function below is of one domain,
-- asks in one way who may be told, and gives numbers alone. New among them: turns to come, uses that are not settled,
-- deposits that are not given back, and who can sign in no more once their card ends.

-- Who may be told how much still stands: the member, once it was said that they stop; the administration and the coaches
-- also before that (331): then it is as if it was said now, for today. Amounts are not for a coach.
create function asking_what_stands(of_member uuid)
returns table (here uuid, mine boolean, amounts boolean, said_at timestamptz, last_day date)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  own constant boolean := of_member in (select asking_members());
  office constant boolean := asking_holds('administrator');
begin
  if not (own or office or asking_holds('coach')) then
    return;
  end if;
  return query select l.cooperative_id, own, own or office, l.said_at, l.last_day from leaving l
    where l.cooperative_id = asking_cooperative() and l.member_id = of_member and l.taken_back_at is null;
  if not found and not own then
    return query select m.cooperative_id, false, office, now(), today() from member m
      where m.cooperative_id = asking_cooperative() and m.id = of_member;
  end if;
end
$$;
revoke all on function asking_what_stands(uuid) from public;

create function sales_that_stand(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.kind, t.count::integer, case when a.amounts then t.amount::bigint end
  from asking_what_stands(of_member) a cross join lateral (
    select 'invoices-unissued' as kind, count(*) as count, null::numeric as amount from invoice i
      where i.cooperative_id = a.here and i.member_id = of_member and i.state in ('draft', 'submitted', 'returned')
    union all
    select 'joint-work', count(*), null from invoice_share s
      join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
      where s.cooperative_id = a.here and s.member_id = of_member and not s.leads and i.state in ('draft', 'submitted', 'returned')
    union all
    select 'invoices-open', count(*), sum(i.open) from invoice i
      where i.cooperative_id = a.here and i.member_id = of_member and i.state = 'issued' and i.open > 0) t
$$;

create function inside_work_that_stands(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'inside-jobs', count(j.id)::integer, null::bigint
  from asking_what_stands(of_member) a left join inside_job j
    on j.cooperative_id = a.here and of_member in (j.payer_id, j.earner_id) and j.closed_at is null and j.entry_id is null
  group by a.here
$$;

create function quotes_that_stand(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'quotes', count(q.id)::integer, null::bigint
  from asking_what_stands(of_member) a left join quote q
    on q.cooperative_id = a.here and q.member_id = of_member
      and (q.state = 'submitted' or q.state = 'sent' and q.valid_until >= day_of(at_moment))
  group by a.here
$$;

create function plans_that_stand(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'recurring', count(p.id)::integer, null::bigint
  from asking_what_stands(of_member) a left join recurring_plan p
    on p.cooperative_id = a.here and p.member_id = of_member and p.state = 'running'
  group by a.here
$$;

-- What was returned before somebody said that they stop had its time; after it, it is to be looked at once more.
create function receipts_that_stand(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'receipts', count(r.id)::integer, null::bigint
  from asking_what_stands(of_member) a left join receipt r
    on r.cooperative_id = a.here and r.member_id = of_member
      and (r.state = 'waiting' or r.state = 'returned' and r.settled_at > a.said_at)
  group by a.here
$$;

create function spending_that_stands(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.kind, t.count::integer, case when a.amounts then t.amount::bigint end
  from asking_what_stands(of_member) a cross join lateral (
    select 'costs-waiting' as kind, count(*) as count, sum(c.total) as amount from waiting_cost c
      where c.cooperative_id = a.here and c.member_id = of_member and c.answer is null
    union all
    select 'journeys', count(*), null from journey j
      where j.cooperative_id = a.here and j.member_id = of_member and j.state = 'waiting'
    union all
    select 'costs-owed', count(*), sum(c.total - c.paid) from job_cost c
      where c.cooperative_id = a.here and c.member_id = of_member and c.paid_by = 'member' and c.reversed_at is null
        and c.total <> c.paid) t
$$;

create function pot_requests_that_stand(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'pot-requests', count(r.id)::integer, case when a.amounts then sum(r.amount)::bigint end
  from asking_what_stands(of_member) a left join pot_request r
    on r.cooperative_id = a.here and r.member_id = of_member and r.closed_at is null and not exists (
      select from pot_movement m where m.cooperative_id = r.cooperative_id and m.request_id = r.id and not exists (
        select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id))
  group by a.here, a.amounts
$$;

-- Keys of web shops that work. One rule: what stands, and what ends with a membership.
create function shop_keys_of(of_cooperative uuid, of_member uuid) returns setof uuid
language sql stable set search_path = public, pg_temp as $$
  select id from shop_key where cooperative_id = of_cooperative and member_id = of_member and ended_at is null
$$;

-- What became no quote or invoice, and was not said to be answered, waits (answered_at: 350).
create function shop_that_stands(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_member) a cross join lateral (
    select 'shop-requests' as kind, count(*) as count from shop_request r
      where r.cooperative_id = a.here and r.member_id = of_member and r.quote_id is null and r.invoice_id is null
        and r.answered_at is null
    union all
    select 'shop-page', count(*) from shop_window w where w.cooperative_id = a.here and w.member_id = of_member
    union all
    select 'shop-keys', count(*) from shop_keys_of(a.here, of_member)) t;
end
$$;

create or replace function shop_keys_going_on(of_member uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from shop_keys_of(asking_cooperative(), of_member) where asking_holds('administrator')
$$;

-- Settled month by month, as the administration does: a month that was taken back stands again. A deposit is owed to
-- the member as long as nothing was said of it.
create function things_that_stand(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.kind, t.count::integer, case when a.amounts then t.amount::bigint end
  from asking_what_stands(of_member) a cross join lateral (
    select 'bookings' as kind, count(*) as count, null::numeric as amount from thing_booking b
      where b.cooperative_id = a.here and b.member_id = of_member and b.ended_at is null and (b.until_at > at_moment
        or exists (select from thing_word w
          where w.cooperative_id = b.cooperative_id and w.booking_id = b.id and w.moment = 'fetched')
        and not exists (select from thing_word w
          where w.cooperative_id = b.cooperative_id and w.booking_id = b.id and w.moment = 'returned'))
    union all
    select 'uses-unsettled', count(distinct b.month), sum(b.price) from thing_booking b
      where b.cooperative_id = a.here and b.member_id = of_member and b.kind = 'use' and b.price > 0
        and b.ended_how is distinct from 'cancelled' and b.from_at < at_moment and not exists (
          select from thing_charge c
          where c.cooperative_id = b.cooperative_id and c.member_id = b.member_id and c.month = b.month and not exists (
            select from thing_charge_undo d
            where d.cooperative_id = c.cooperative_id and d.charge_id = c.id and d.answer = 'yes'))
    union all
    select 'deposits', count(*), sum(d.amount) from thing_deposit d
      where d.cooperative_id = a.here and d.member_id = of_member and d.settled_at is null) t
$$;

-- What hangs on the board, and what was promised and not said to be done by both; neither_did: by none of the two. Only the
-- last ends with a membership, since what one of two did stays theirs to say.
create function help_posts_of(of_cooperative uuid, of_member uuid) returns setof uuid
language sql stable set search_path = public, pg_temp as $$
  select id from help_post where cooperative_id = of_cooperative and member_id = of_member and closed_at is null
$$;
create function help_promised(of_cooperative uuid, of_member uuid) returns table (id uuid, neither_did boolean)
language sql stable set search_path = public, pg_temp as $$
  select h.id, h.helper_done_at is null and h.helped_done_at is null from help_promise h
  where h.cooperative_id = of_cooperative and of_member in (h.helper_id, h.helped_id) and h.closed_at is null
    and (h.helper_done_at is null or h.helped_done_at is null)
$$;

create function help_that_stands(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
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
$$;

create or replace function help_going_on(of_member uuid) returns table (posts integer, promises integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select (select count(*)::integer from help_posts_of(asking_cooperative(), of_member)),
    (select count(*)::integer from help_promised(asking_cooperative(), of_member) where neither_did)
  where asking_holds('administrator')
$$;

create or replace function let_go_of_help(of_member uuid, at_moment timestamptz, why text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  perform of_who_left(of_member);
  update help_post set closed_at = at_moment
  where cooperative_id = here and id in (select help_posts_of(here, of_member));
  update help_promise set closed_at = at_moment, closed_by = of_member, closed_word = why
  where cooperative_id = here and id in (select p.id from help_promised(here, of_member) p where p.neither_did);
end
$$;

create or replace function let_go_of_shop_keys(of_member uuid, at_moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  perform of_who_left(of_member);
  update shop_key set ended_at = at_moment
  where cooperative_id = here and id in (select shop_keys_of(here, of_member));
end
$$;

-- Asked, proposed, or set and not begun.
create function appointments_of(of_cooperative uuid, of_member uuid, at_moment timestamptz) returns setof uuid
language sql stable set search_path = public, pg_temp as $$
  select id from appointment
  where cooperative_id = of_cooperative and member_id = of_member
    and (state in ('asked', 'proposed', 'none-fits') or state = 'set' and starts_at > at_moment)
$$;

create or replace function appointments_going_on(of_member uuid, at_moment timestamptz) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select one from appointments_of(asking_cooperative(), of_member, at_moment) one where asking_holds('administrator')
$$;

create function talks_that_stand(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_member) a cross join lateral (
    select 'appointments' as kind, count(*) as count from appointments_of(a.here, of_member, at_moment)
    union all
    select 'workshops', count(*) from workshop_seat s
      join workshop w on w.cooperative_id = s.cooperative_id and w.id = s.workshop_id
      where s.cooperative_id = a.here and s.member_id = of_member and s.state in ('in', 'waiting') and w.cancelled_at is null
        and w.starts_at > at_moment) t
$$;

-- Told of who has a benefit on the last day; nothing of the last statement, not that it is done, where there is none.
create function statements_that_stand(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_member) a cross join lateral (
    select 'statements' as kind, count(*) as count from statement s
      where s.cooperative_id = a.here and s.member_id = of_member and s.confirmed_at is null and s.withdrawn_at is null
        and s.month <> date_trunc('month', a.last_day)::date
    union all
    select 'last-statement', case when exists (
        select from statement s where s.cooperative_id = a.here and s.member_id = of_member
          and s.month = date_trunc('month', a.last_day)::date and s.confirmed_at is not null) then 0 else 1 end
      from placing_of(a.here, of_member, a.last_day) p where p.municipality_id is not null) t
$$;

-- Whether there is a case manager to be told, and whether they were, is for the member alone.
create function case_manager_to_tell(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'municipality', case when exists (
      select from client_message m where m.cooperative_id = a.here and m.member_id = of_member and m.from_member
        and m.written_at >= a.said_at) then 0 else 1 end, null::bigint
  from asking_what_stands(of_member) a cross join lateral placing_of(a.here, of_member, a.last_day) p
  where a.mine and p.municipality_id is not null
$$;

-- Who has no e-mail address and no passkey came in by a card, or by the hand of a coach. That ends with the membership:
-- their papers are printed before.
create function papers_that_stand(of_member uuid, at_moment timestamptz)
returns table (kind text, count integer, amount bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'papers', case when never_signs_in(m.person_id) then 1 else 0 end, null::bigint
  from asking_what_stands(of_member) a join member m on m.cooperative_id = a.here and m.id = of_member
  where m.person_id is not null and m.left_on is null
$$;

revoke all on function sales_that_stand(uuid, timestamptz) from public;
grant execute on function sales_that_stand(uuid, timestamptz) to gilde_app;
revoke all on function inside_work_that_stands(uuid, timestamptz) from public;
grant execute on function inside_work_that_stands(uuid, timestamptz) to gilde_app;
revoke all on function quotes_that_stand(uuid, timestamptz) from public;
grant execute on function quotes_that_stand(uuid, timestamptz) to gilde_app;
revoke all on function plans_that_stand(uuid, timestamptz) from public;
grant execute on function plans_that_stand(uuid, timestamptz) to gilde_app;
revoke all on function receipts_that_stand(uuid, timestamptz) from public;
grant execute on function receipts_that_stand(uuid, timestamptz) to gilde_app;
revoke all on function spending_that_stands(uuid, timestamptz) from public;
grant execute on function spending_that_stands(uuid, timestamptz) to gilde_app;
revoke all on function pot_requests_that_stand(uuid, timestamptz) from public;
grant execute on function pot_requests_that_stand(uuid, timestamptz) to gilde_app;
revoke all on function shop_that_stands(uuid, timestamptz) from public;
grant execute on function shop_that_stands(uuid, timestamptz) to gilde_app;
revoke all on function things_that_stand(uuid, timestamptz) from public;
grant execute on function things_that_stand(uuid, timestamptz) to gilde_app;
revoke all on function help_that_stands(uuid, timestamptz) from public;
grant execute on function help_that_stands(uuid, timestamptz) to gilde_app;
revoke all on function talks_that_stand(uuid, timestamptz) from public;
grant execute on function talks_that_stand(uuid, timestamptz) to gilde_app;
revoke all on function statements_that_stand(uuid, timestamptz) from public;
grant execute on function statements_that_stand(uuid, timestamptz) to gilde_app;
revoke all on function case_manager_to_tell(uuid, timestamptz) from public;
grant execute on function case_manager_to_tell(uuid, timestamptz) to gilde_app;
revoke all on function papers_that_stand(uuid, timestamptz) from public;
grant execute on function papers_that_stand(uuid, timestamptz) to gilde_app;
revoke all on function shop_keys_of(uuid, uuid) from public;
revoke all on function help_posts_of(uuid, uuid) from public;
revoke all on function help_promised(uuid, uuid) from public;
revoke all on function appointments_of(uuid, uuid, timestamptz) from public;

drop function leaving_standing(uuid);
