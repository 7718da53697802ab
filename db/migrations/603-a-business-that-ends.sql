-- A business was ended in one press: nobody was asked, nothing said what would follow, and it could not be undone. When it was entered is
-- kept, as of who works in it; who ended with it is taken up again with it, and what must be so before holds by whatever way it is written.

alter table business add column ended_at timestamptz,
  add constraint business_end_is_kept check (ended_at is null or ended_on is not null);
comment on column business.ended_at is
  'When the last day was written down. Kept by the database itself. Absent: before it kept that.';

create function keep_business_ended() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.ended_at := case when new.ended_on is null then null when old.ended_on is null then at_now() else old.ended_at end;
  if new.ended_on is null or asking_purpose() <> 'person' then
    return new;
  end if;
  if new.ended_on >= today() then
    raise exception 'a business ends when its last day is over' using errcode = 'restrict_violation';
  end if;
  if unissued_invoices(new.cooperative_id, null, new.id) > 0 or standing_quotes(new.cooperative_id, null, new.id, today()) > 0
    or waiting_orders(new.cooperative_id, null, new.id) > 0
    or exists (select from work_after(new.cooperative_id, null, new.id, new.ended_on))
    or exists (
      select from member_business w
      where w.cooperative_id = new.cooperative_id and w.business_id = new.id and w.until is null and w.since > new.ended_on) then
    raise exception 'a business does not end before what was done in it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger business_not_before_its_work before update of ended_on on business
  for each row when (new.ended_on is distinct from old.ended_on) execute function keep_business_ended();

create or replace function keep_work_ended() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' or exists (
    -- It ends with the membership, which has been looked at.
    select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.left_on is not null) then
    return new;
  end if;
  if new.until >= today() then
    raise exception 'work in a business ends when its last day is over' using errcode = 'restrict_violation';
  end if;
  if unissued_invoices(new.cooperative_id, new.member_id, new.business_id) > 0
    or standing_quotes(new.cooperative_id, new.member_id, new.business_id, today()) > 0
    or waiting_orders(new.cooperative_id, new.member_id, new.business_id) > 0
    or exists (select from work_after(new.cooperative_id, new.member_id, new.business_id, new.until)) then
    raise exception 'work in a business does not end before what was done in it' using errcode = 'restrict_violation';
  end if;
  if exists (
      select from business b where b.cooperative_id = new.cooperative_id and b.id = new.business_id and b.ended_on is null)
    and not exists (
      select from member_business w
      where w.cooperative_id = new.cooperative_id and w.business_id = new.business_id and w.member_id <> new.member_id
        and w.until is null) then
    raise exception 'who is the last in a business ends the business' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- An end that is undone on the day it was entered leaves nothing; later it was ended in between.
create function keep_work_taken_up() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if exists (
    select from business b where b.cooperative_id = new.cooperative_id and b.id = new.business_id and b.ended_on is not null) then
    raise exception 'nobody begins in a business that ended' using errcode = 'restrict_violation';
  end if;
  if exists (
    select from member_business w
    where w.cooperative_id = new.cooperative_id and w.member_id = new.member_id and w.business_id = new.business_id
      and w.since <= new.since and w.until >= new.since
      and not (w.since = new.since and day_of(w.ended_at) is not distinct from today())) then
    raise exception 'what ended before today is taken up from today' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger member_business_begins_anew before insert on member_business
  for each row when (new.until is null) execute function keep_work_taken_up();
create trigger member_business_is_taken_up before update of until on member_business
  for each row when (old.until is not null and new.until is null) execute function keep_work_taken_up();

-- What can do nothing without the work ends with it: keys by which a web shop hands in orders, and invoices that would come by themselves.
-- A page in the window is taken away already (member_business_takes_window_away).
create function let_go_with_work() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update shop_key set ended_at = at_now()
    where cooperative_id = new.cooperative_id and member_id = new.member_id and business_id = new.business_id and ended_at is null;
  update recurring_plan set state = 'paused'
    where cooperative_id = new.cooperative_id and member_id = new.member_id and business_id = new.business_id and state = 'running';
  return null;
end
$$;
create trigger member_business_lets_go after update of until on member_business
  for each row when (old.until is null and new.until is not null and asking_purpose() = 'person') execute function let_go_with_work();

-- What stands in a business, of all in it or of one member, for who keeps the register: how many, and what it comes to where that is money.
create function stands_in_business(of_cooperative uuid, of_member uuid, of_business uuid)
  returns table (kind text, count integer, amount bigint)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator') then
    raise exception 'only who keeps the register may ask this' using errcode = 'insufficient_privilege';
  end if;
  return query
    select s.what, s.many::integer, s.money::bigint from (
      select 'quotes-unbilled' as what, count(distinct q.id) as many, sum(p.total) as money from quote q
        join quote_part p on p.cooperative_id = q.cooperative_id and p.quote_id = q.id and p.invoice_id is null
        where q.cooperative_id = of_cooperative and q.business_id = of_business and q.state = 'accepted'
          and (of_member is null or q.member_id = of_member)
      union all
      select 'shop-requests', count(*), null from shop_request r
        where r.cooperative_id = of_cooperative and r.business_id = of_business and r.ordered_count is null
          and num_nonnulls(r.quote_id, r.invoice_id, r.answered_at) = 0 and (of_member is null or r.member_id = of_member)
      union all
      select 'invoices-open', count(*), sum(i.open) from invoice i
        where i.cooperative_id = of_cooperative and i.business_id = of_business and i.state = 'issued' and i.open > 0
          and (of_member is null or i.member_id = of_member)
      union all
      select 'recurring', count(*), null from recurring_plan p
        where p.cooperative_id = of_cooperative and p.business_id = of_business and p.state = 'running'
          and (of_member is null or p.member_id = of_member)
      union all
      select 'shop-page', count(*), null from shop_window w
        where w.cooperative_id = of_cooperative and w.business_id = of_business and (of_member is null or w.member_id = of_member)
      union all
      select 'shop-keys', count(*), null from shop_key k
        where k.cooperative_id = of_cooperative and k.business_id = of_business and k.ended_at is null
          and (of_member is null or k.member_id = of_member)) s
    where s.many > 0;
end
$$;
revoke all on function stands_in_business(uuid, uuid, uuid) from public;
grant execute on function stands_in_business(uuid, uuid, uuid) to gilde_app;
