-- A last day was taken whatever came after it: by a year typed wrong a member had left, or a business had ended, before invoices that were
-- sent and hours that were worked. What stands after a day is asked now; a membership that ends before it, or long after its last day, is
-- explained, and the reason is kept with what was said. And who ordered something is not left waiting for somebody who may not look any more.

-- What of a member, a business or a member in a business is of later than a day, and until when. Hours are of a business where its member
-- worked in no other. Of hours and statements it says that they are there and nothing of what they hold.
create function work_after(of_cooperative uuid, of_member uuid, of_business uuid, after date) returns table (kind text, last date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator') then
    raise exception 'only who keeps the register may ask this' using errcode = 'insufficient_privilege';
  end if;
  return query
    select w.what, w.until from (
      select 'invoices' as what, max(i.worked_until) as until from invoice i
      where i.cooperative_id = of_cooperative and i.kind = 'invoice' and i.state = 'issued' and i.worked_until > after
        and (of_member is null or i.member_id = of_member) and (of_business is null or i.business_id = of_business)
      union all
      select 'quotes', max(q.worked_until) from quote q
      where q.cooperative_id = of_cooperative and q.state = 'accepted' and q.worked_until > after
        and (of_member is null or q.member_id = of_member) and (of_business is null or q.business_id = of_business)
      union all
      select 'hours', max(d.on_day) from worked_day d
      where d.cooperative_id = of_cooperative and d.on_day > after and d.minutes > 0 and (of_member is null or d.member_id = of_member)
        and (of_business is null or exists (
          select from member_business b where b.cooperative_id = of_cooperative and b.member_id = d.member_id
            and b.business_id = of_business and b.until is null) and not exists (
          select from member_business b where b.cooperative_id = of_cooperative and b.member_id = d.member_id
            and b.business_id <> of_business and b.since <= d.on_day and not is_gone_on(b.until, d.on_day)))
      union all
      select 'statements', (max(s.month) + interval '1 month' - interval '1 day')::date from statement s
      where s.cooperative_id = of_cooperative and of_business is null and s.member_id = of_member and s.month > after
        and s.confirmed_at is not null) w
    where w.until is not null;
end
$$;
revoke all on function work_after(uuid, uuid, uuid, date) from public;
grant execute on function work_after(uuid, uuid, uuid, date) to gilde_app;

-- How many customers ordered something by the shop window and wait for it.
create function waiting_orders(of_cooperative uuid, of_member uuid, of_business uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator') then
    raise exception 'only who keeps the register may ask this' using errcode = 'insufficient_privilege';
  end if;
  return (
    select count(*)::integer from shop_request r
    where r.cooperative_id = of_cooperative and r.ordered_count is not null and num_nonnulls(r.quote_id, r.invoice_id, r.answered_at) = 0
      and (of_member is null or r.member_id = of_member) and (of_business is null or r.business_id = of_business));
end
$$;
revoke all on function waiting_orders(uuid, uuid, uuid) from public;
grant execute on function waiting_orders(uuid, uuid, uuid) to gilde_app;

alter table leaving add column end_why text not null default '',
  add constraint leaving_end_why_check check (length(end_why) <= 500);
comment on column leaving.end_why is
  'Why the membership was ended before what stands after that day, or so late: asked of who ended it. Empty: nothing was asked.';
grant update (end_why) on leaving to gilde_app;

create function keep_why_of_end() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and (not asking_holds('administrator') or new.taken_back_at is not null) then
    raise exception 'who ends a membership says why' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger leaving_why_of_end before update of end_why on leaving
  for each row when (new.end_why is distinct from old.end_why) execute function keep_why_of_end();

create function keep_end_explained() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if waiting_orders(new.cooperative_id, new.id, null) > 0 then
    raise exception 'a customer waits for what they ordered' using errcode = 'restrict_violation';
  end if;
  if (new.left_on + interval '2 months' < today() or exists (select from work_after(new.cooperative_id, new.id, null, new.left_on)))
    and not exists (
      select from leaving l
      where l.cooperative_id = new.cooperative_id and l.member_id = new.id and l.taken_back_at is null and l.end_why <> '') then
    raise exception 'a last day so far back is explained' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger member_end_explained before update of left_on on member
  for each row when (new.left_on is not null and new.left_on is distinct from old.left_on) execute function keep_end_explained();

-- The same of a business, and of one member in it: there is nothing to explain, the day is another.
create function keep_work_ended() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' or exists (
    -- It ends with the membership, which has been looked at.
    select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.left_on is not null) then
    return new;
  end if;
  if waiting_orders(new.cooperative_id, new.member_id, new.business_id) > 0
    or exists (select from work_after(new.cooperative_id, new.member_id, new.business_id, new.until)) then
    raise exception 'work in a business does not end before what was done in it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger member_business_not_before_its_work before update of until on member_business
  for each row when (new.until is not null and new.until is distinct from old.until) execute function keep_work_ended();

-- Orders are told apart from what was only asked: they bind.
create or replace function shop_that_stands(of_members uuid[], at_moment timestamptz)
  returns table (member_id uuid, kind text, count integer, amount bigint)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select a.member_id, t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_members) a cross join lateral (
    select k.kind, count(r.id) as count from (values ('shop-orders', true), ('shop-requests', false)) k (kind, ordered)
      left join shop_request r on r.cooperative_id = a.here and r.member_id = a.member_id and r.quote_id is null
        and r.invoice_id is null and r.answered_at is null and (r.ordered_count is not null) = k.ordered
      group by k.kind
    union all
    select 'shop-page', count(*) from shop_window w where w.cooperative_id = a.here and w.member_id = a.member_id
    union all
    select 'shop-keys', count(*) from shop_keys_of(a.here, a.member_id)) t;
end
$$;
