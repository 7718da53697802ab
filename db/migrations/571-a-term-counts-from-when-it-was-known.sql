-- What is kept of who left goes by its term after the last day. A last day can be written down long after it, or with a wrong year by a slip:
-- then what is kept for weeks or months went in the same night, and did not come back with the membership. So a term counts from the later of
-- the last day and the day on which it was written down; for a business that ended as for a membership.

alter table member_business add column ended_at timestamptz,
  add constraint member_business_end_is_kept check (ended_at is null or until is not null);
comment on column member_business.ended_at is
  'When the last day was written down. Kept by the database itself. Absent: before it kept that.';

create function keep_when_work_ended() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.until is null then
    new.ended_at := null;
  elsif tg_op = 'INSERT' or old.until is null then
    new.ended_at := at_now();
  end if;
  return new;
end
$$;
create trigger member_business_keeps_when before insert or update of until on member_business
  for each row execute function keep_when_work_ended();

-- From which day the terms of who left count: the last day, or the day on which the register came to say that they left, if that is later.
-- A last day that is mended afterwards goes on counting from when they left first.
create function left_as_known(of_member member) returns date
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if of_member.left_on is null or of_member.cooperative_id <> asking_cooperative() then
    return null;
  end if;
  return greatest(of_member.left_on, (
    select day_of(min(e.entered_at)) from member_entry e
    where e.cooperative_id = of_member.cooperative_id and e.member_id = of_member.id and e.left_on is not null
      and e.number > coalesce((select max(b.number) from member_entry b
        where b.cooperative_id = e.cooperative_id and b.member_id = e.member_id and b.left_on is null), 0)));
end
$$;
revoke all on function left_as_known(member) from public;
grant execute on function left_as_known(member) to gilde_app;

create or replace function erase_destinations(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from leaving_destination d using member m
  where d.cooperative_id = here and m.cooperative_id = here and m.id = d.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

create or replace function erase_guidance(today date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  kept constant integer := coalesce((select s.kept_months from guidance_setting s where s.cooperative_id = here), 12);
  over uuid[];
begin
  if asking_purpose() <> 'job' then
    return 0;
  end if;
  delete from guidance_note n where n.cooperative_id = here and n.private and not exists (
    select from role_assignment r where r.cooperative_id = here and r.person_id = n.written_by and r.role = 'coach' and r.until is null);
  select array_agg(m.id) into over from member m
  where m.cooperative_id = here and left_as_known(m) + make_interval(months => kept) < today and (
    exists (select from guidance_goal g where g.cooperative_id = here and g.member_id = m.id)
    or exists (select from guidance_note n where n.cooperative_id = here and n.member_id = m.id)
    or exists (select from growth_moment g where g.cooperative_id = here and g.member_id = m.id)
    or exists (select from ladder_choice l where l.cooperative_id = here and l.member_id = m.id));
  delete from guidance_step s where s.cooperative_id = here and s.member_id = any (over);
  delete from guidance_goal g where g.cooperative_id = here and g.member_id = any (over);
  delete from guidance_note n where n.cooperative_id = here and n.member_id = any (over);
  delete from growth_moment g where g.cooperative_id = here and g.member_id = any (over);
  delete from ladder_choice l where l.cooperative_id = here and l.member_id = any (over);
  return coalesce(cardinality(over), 0);
end
$$;

create or replace function erase_help_contacts(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from help_contact c using member m
  where c.cooperative_id = here and m.cooperative_id = here and m.id = c.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

create or replace function erase_member_phones(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from member_phone t using member m
  where t.cooperative_id = here and m.cooperative_id = here and m.id = t.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

create or replace function erase_orders_not_taken(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from shop_order_not_taken o using member m
  where o.cooperative_id = here and m.cooperative_id = here and m.id = o.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

create or replace function erase_posts(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  over uuid[];
begin
  select array_agg(p.id) into over from help_post p join member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
  where p.cooperative_id = here and left_as_known(m) < left_before
    and not exists (select from help_promise h where h.cooperative_id = here and h.post_id = p.id);
  delete from help_post_before b where b.cooperative_id = here and b.post_id = any (over);
  delete from help_written w where w.cooperative_id = here and w.post_id = any (over);
  delete from help_post p where p.cooperative_id = here and p.id = any (over);
  return coalesce(cardinality(over), 0);
end
$$;

create or replace function erase_reminder_ways(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from reminder_way w using member m
  where w.cooperative_id = here and m.cooperative_id = here and m.person_id = w.person_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

create or replace function erase_seats(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from seat_told t using member m
  where t.cooperative_id = here and m.cooperative_id = here and m.id = t.member_id and left_as_known(m) < left_before;
  delete from workshop_seat s using member m
  where s.cooperative_id = here and m.cooperative_id = here and m.id = s.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

create or replace function erase_shop_pages(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  over uuid[];
begin
  select array_agg(p.business_id) into over from shop_page p
  where p.cooperative_id = here and exists (
      select from member_business b where b.cooperative_id = here and b.business_id = p.business_id)
    and not exists (
      select from member_business b join member m on m.cooperative_id = here and m.id = b.member_id
      where b.cooperative_id = here and b.business_id = p.business_id
        and coalesce(least(left_as_known(m), greatest(b.until, day_of(b.ended_at))), 'infinity') >= left_before);
  delete from shop_window w where w.cooperative_id = here and w.business_id = any (over);
  delete from shop_page p where p.cooperative_id = here and p.business_id = any (over);
  delete from shop_photo f where f.cooperative_id = here and f.business_id = any (over);
  return coalesce(cardinality(over), 0);
end
$$;

create or replace function erase_talks(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from talk_told t using member m
  where t.cooperative_id = here and m.cooperative_id = here and m.id = t.member_id and left_as_known(m) < left_before;
  delete from mail x using appointment a, member m
  where x.cooperative_id = here and x.appointment_id = a.id and a.cooperative_id = here and m.cooperative_id = here
    and m.id = a.member_id and left_as_known(m) < left_before;
  delete from appointment a using member m
  where a.cooperative_id = here and m.cooperative_id = here and m.id = a.member_id and left_as_known(m) < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;
