-- A member says that they stop, on which day, and where they go. What still stands then is told from the facts, to the member and to who
-- helps them: numbers, and nothing of what is in them.

create table leaving (
  cooperative_id uuid not null,
  id             uuid not null,
  member_id      uuid not null,
  last_day       date not null,
  said_by        uuid not null references person,
  said_how       text not null check (said_how in ('self', 'spoken', 'phone', 'paper', 'mail')),
  said_at        timestamptz not null,
  taken_back_at  timestamptz,
  taken_back_by  uuid references person,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  constraint leaving_is_taken_back_by_somebody check ((taken_back_at is null) = (taken_back_by is null))
);
comment on table leaving is
  'A member said that they stop, and on which last day. said_how: they wrote it down themselves (said_by is theirs), or told it to a coach '
  'or the administration, who did (said_by), and how. It ends nothing: the register does (member.left_on). It can be taken back until then, '
  'and is when somebody becomes a member again. Never changed otherwise: another day is said anew.';
create unique index leaving_goes_on on leaving (cooperative_id, member_id) where taken_back_at is null;
create index leaving_by_member on leaving (cooperative_id, member_id);
call protect('leaving');
grant select, insert, update (taken_back_at, taken_back_by) on leaving to gilde_app;
call own_rows_are_read('leaving');
call roles_read('leaving', 'coach', 'administrator');
call allow('leaving', 'own_is_said', 'insert',
  'member_id in (select asking_members()) and said_how = ''self'' and said_by = (select asking_person())');
call allow('leaving', 'told_is_noted', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and said_how <> ''self'' and said_by = (select asking_person())
   and not (member_id in (select asking_members()))');
call allow('leaving', 'own_is_taken_back', 'update', 'member_id in (select asking_members())');
call allow('leaving', 'helper_takes_back', 'update', '(select asking_holds(''coach'', ''administrator''))');

-- Where somebody goes is for their coach: the office settles, whatever it is.
create table leaving_destination (
  cooperative_id uuid not null,
  leaving_id     uuid not null,
  member_id      uuid not null,
  where_to       text not null check (where_to in ('registration', 'job', 'study', 'other', 'unsaid')),
  primary key (cooperative_id, leaving_id),
  foreign key (cooperative_id, leaving_id) references leaving (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table leaving_destination is
  'Where a member goes who stops: an own registration, a job, a study, something else, or they would rather not say. Gone when stopping is '
  'taken back. Read by the member and the coaches; to be counted without names.';
create index leaving_destination_by_member on leaving_destination (cooperative_id, member_id);
call protect('leaving_destination');
grant select, insert on leaving_destination to gilde_app;
call own_rows_are_read('leaving_destination');
call roles_read('leaving_destination', 'coach');
create policy with_what_was_said on leaving_destination for insert with check (
  cooperative_id = (select asking_cooperative()) and exists (
    select from leaving l where l.cooperative_id = leaving_destination.cooperative_id and l.id = leaving_id
      and l.member_id = leaving_destination.member_id and l.said_by = (select asking_person()) and l.taken_back_at is null));

create function keep_leaving() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.taken_back_at is not null or exists (
      select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.left_on is not null) then
      raise exception 'who left already does not say that they stop' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.taken_back_at is not null then
    raise exception 'what was taken back stays taken back' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'person' and new.taken_back_by is distinct from asking_person() then
    raise exception 'stopping is taken back in the own name' using errcode = 'restrict_violation';
  end if;
  if exists (select from member m where m.cooperative_id = old.cooperative_id and m.id = old.member_id and m.left_on is not null) then
    raise exception 'who left is made a member again in the register' using errcode = 'restrict_violation';
  end if;
  delete from leaving_destination where cooperative_id = old.cooperative_id and leaving_id = old.id;
  return new;
end
$$;
create trigger leaving_is_kept before insert or update on leaving for each row execute function keep_leaving();

-- Who is a member again does not stop.
create function stop_leaving_of_who_stays() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update leaving set taken_back_at = now(), taken_back_by = asking_person()
  where cooperative_id = new.cooperative_id and member_id = new.id and taken_back_at is null;
  return null;
end
$$;
create trigger member_stays after update of left_on on member
  for each row when (old.left_on is not null and new.left_on is null) execute function stop_leaving_of_who_stays();

-- The name of who wrote it down: a member reads it also of a colleague whom they may not look up.
create function leaving_said_by(of_leaving uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select p.name from leaving l join person p on p.id = l.said_by
    where l.cooperative_id = asking_cooperative() and l.id = of_leaving
      and (l.member_id in (select asking_members()) or asking_holds('coach', 'administrator')));
end
$$;
revoke all on function leaving_said_by(uuid) from public;
grant execute on function leaving_said_by(uuid) to gilde_app;

-- What of somebody who stops still stands: how many of each kind, and for which amount where there is one (cents; of hours: minutes).
-- For the member, the administration and the coaches; amounts for the first two. Whether a case
-- manager is to be told, and was, is for the member alone: then there is no row of it for others.
create function leaving_standing(of_member uuid) returns table (kind text, count integer, amount bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  mine constant boolean := of_member in (select asking_members());
  office constant boolean := asking_holds('administrator');
  goes leaving;
begin
  select * into goes from leaving l where l.cooperative_id = here and l.member_id = of_member and l.taken_back_at is null;
  if goes.id is null or not (mine or office or asking_holds('coach')) then
    return;
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
        where r.cooperative_id = here and r.member_id = of_member and r.taken_up_at is null
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
      select 'hours-owed', case when held.minutes < 0 then 1 else 0 end, case when held.minutes < 0 then -held.minutes end
        from (select help_hours_of(here, of_member) as minutes) held
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
$$;
revoke all on function leaving_standing(uuid) from public;
grant execute on function leaving_standing(uuid) to gilde_app;
