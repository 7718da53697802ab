CREATE OR REPLACE FUNCTION public.leaving_standing(of_member uuid)
 RETURNS TABLE(kind text, count integer, amount bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  mine constant boolean := of_member in (select asking_members());
  office constant boolean := asking_holds('administrator');
  goes leaving;
begin
  select * into goes from leaving l where l.cooperative_id = here and l.member_id = of_member and l.taken_back_at is null;
  if goes.id is null and mine or not (mine or office or asking_holds('coach')) then
    return;
  end if;
  if goes.id is null then
    goes.said_at := now();
    goes.last_day := today();
  end if;
  return query
    select s.kind, s.count::integer, case when mine or office then s.amount::bigint end from (
      select 'invoices-unissued' as kind, count(*) as count, null::numeric as amount from invoice i
        where i.cooperative_id = here and i.member_id = of_member and i.state in ('draft', 'submitted', 'returned')
      union all
      select 'joint-work', count(*), null from invoice_share s
        join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
        where s.cooperative_id = here and s.member_id = of_member and not s.leads and i.state in ('draft', 'submitted', 'returned')
      union all
      select 'inside-jobs', count(*), null from inside_job j
        where j.cooperative_id = here and of_member in (j.payer_id, j.earner_id) and j.closed_at is null and j.entry_id is null
      union all
      select 'quotes', count(*), null from quote q where q.cooperative_id = here and q.member_id = of_member
        and (q.state = 'submitted' or q.state = 'sent' and q.valid_until >= today())
      union all
      select 'recurring', count(*), null from recurring_plan p
        where p.cooperative_id = here and p.member_id = of_member and p.state = 'running'
      union all
      select 'shop-requests', count(*), null from shop_request r
        where r.cooperative_id = here and r.member_id = of_member
          and r.quote_id is null and r.invoice_id is null and r.answered_at is null
      union all
      select 'shop-page', count(*), null from shop_window w where w.cooperative_id = here and w.member_id = of_member
      union all
      select 'shop-keys', count(*), null from shop_key k
        where k.cooperative_id = here and k.member_id = of_member and k.ended_at is null
      union all
      select 'receipts', count(*), null from receipt r
        where r.cooperative_id = here and r.member_id = of_member and r.state in ('waiting', 'returned')
          and (r.state = 'waiting' or r.settled_at > goes.said_at)
      union all
      select 'costs-waiting', count(*), sum(c.total) from waiting_cost c
        where c.cooperative_id = here and c.member_id = of_member and c.answer is null
      union all
      select 'costs-owed', count(*), sum(c.total - c.paid) from job_cost c
        where c.cooperative_id = here and c.member_id = of_member and c.paid_by = 'member' and c.reversed_at is null
          and c.total <> c.paid
      union all
      select 'pot-requests', count(*), sum(r.amount) from pot_request r
        where r.cooperative_id = here and r.member_id = of_member and r.closed_at is null and not exists (
          select from pot_movement m where m.cooperative_id = r.cooperative_id and m.request_id = r.id and not exists (
            select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id))
      union all
      select 'invoices-open', count(*), sum(i.open) from invoice i
        where i.cooperative_id = here and i.member_id = of_member and i.state = 'issued' and i.open > 0
      union all
      select 'bookings', count(*), null from thing_booking b
        where b.cooperative_id = here and b.member_id = of_member and b.ended_at is null and (b.until_at > now()
          or exists (select from thing_word w
            where w.cooperative_id = b.cooperative_id and w.booking_id = b.id and w.moment = 'fetched')
          and not exists (select from thing_word w
            where w.cooperative_id = b.cooperative_id and w.booking_id = b.id and w.moment = 'returned'))
      union all
      select 'promises', count(*), null from help_promise h
        where h.cooperative_id = here and of_member in (h.helper_id, h.helped_id) and h.closed_at is null
          and (h.helper_done_at is null or h.helped_done_at is null)
      union all
      select 'help-posts', count(*), null from help_post p
        where p.cooperative_id = here and p.member_id = of_member and p.closed_at is null
      union all
      select 'hours-owed', case when help_hours_of(here, of_member) < 0 then 1 else 0 end, null where mine
      union all
      select 'appointments', count(*), null from appointment a
        where a.cooperative_id = here and a.member_id = of_member
          and (a.state in ('asked', 'proposed', 'none-fits') or a.state = 'set' and a.starts_at > now())
      union all
      select 'workshops', count(*), null from workshop_seat s
        join workshop w on w.cooperative_id = s.cooperative_id and w.id = s.workshop_id
        where s.cooperative_id = here and s.member_id = of_member and s.state in ('in', 'waiting') and w.cancelled_at is null
          and w.starts_at > now()
      union all
      select 'statements', count(*), null from statement s
        where s.cooperative_id = here and s.member_id = of_member and s.confirmed_at is null and s.withdrawn_at is null
          and s.month <> date_trunc('month', goes.last_day)::date
      union all
      select 'last-statement', case when exists (
          select from statement s where s.cooperative_id = here and s.member_id = of_member
            and s.month = date_trunc('month', goes.last_day)::date and s.confirmed_at is not null) then 0 else 1 end, null
        from placing_of(here, of_member, goes.last_day) p where p.municipality_id is not null
      union all
      select 'municipality', case when exists (
          select from client_message m where m.cooperative_id = here and m.member_id = of_member and m.from_member
            and m.written_at >= goes.said_at) then 0 else 1 end, null
        from placing_of(here, of_member, goes.last_day) p where mine and p.municipality_id is not null
    ) s;
end
$function$
