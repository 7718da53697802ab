-- What is the same of every row of a question is asked once, before it. PostgreSQL asked who is asking, and what day it is, again of each
-- of ten thousand rows: of what is promised on the board that was 80 of the 85 milliseconds of a search.

-- In a session that did not use it yet PostgreSQL does not know the parameter below, and lets only a superuser set it.
select trigram.show_limit();

create or replace function help_that_is_promised()
  returns setof uuid
  language plpgsql
  stable security definer
  set search_path = public, pg_temp
as $$
declare
  here constant uuid := asking_cooperative();
  all_of_it constant boolean := asking_holds('member', 'coach');
begin
  if not all_of_it and not asking_holds('administrator') then
    return;
  end if;
  return query select h.post_id from help_promise h join help_post p on p.cooperative_id = here and p.id = h.post_id
    where h.cooperative_id = here and p.kind = 'ask' and p.closed_at is null and h.agreed_at is not null and h.closed_at is null
      and (all_of_it or p.id in (select help_posts_written_for()));
end
$$;

create or replace function working_without_permission(on_day date)
  returns table(member_id uuid, name text, first_name text, municipality_id uuid, mended_by text, stopped_on date, begins_on date)
  language plpgsql
  stable security definer
  set search_path = public, pg_temp
as $$
declare
  here constant uuid := asking_cooperative();
  all_of_it constant boolean := asking_holds('administrator', 'coach');
begin
  return query
    select w.member_id, w.name, w.first_name, w.municipality_id, w.mended_by, earlier.until + 1, later.since
    from invoiced_without_permission(on_day) w
    cross join lateral (
      select max(least(p.valid_to, p.ended_on - 1)) as until from benefit_permission p
      where p.cooperative_id = here and p.member_id = w.member_id
        and p.valid_from <= least(p.valid_to, p.ended_on - 1, on_day)) earlier
    cross join lateral (
      select min(p.valid_from) as since from benefit_permission p
      where p.cooperative_id = here and p.member_id = w.member_id
        and p.valid_from > on_day and p.valid_from <= least(p.valid_to, p.ended_on - 1)) later
    where w.member_id in (select asking_members()) or all_of_it
    order by w.works_since, w.name, w.member_id;
end
$$;

-- Behind working_without_permission(), which says less to fewer. Nobody asks it by itself.
create or replace function invoiced_without_permission(on_day date)
  returns table(member_id uuid, name text, first_name text, works_since date, municipality_id uuid, mended_by text)
  language plpgsql
  stable security definer
  set search_path = public, pg_temp
as $$
declare
  here constant uuid := asking_cooperative();
  now_on constant date := today();
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query
    with known as materialized (
      select m.cooperative_id, m.id, m.name, m.first_name from member m
      where m.cooperative_id = here and not is_gone_on(m.left_on, now_on)
        and ((select asking_holds('administrator', 'coach')) or m.id in (select asking_members())
          or m.id in (select shared_with_me('permission')) and (m.id in (select shared_with_me('statements'))
            or m.id in (select shared_with_me('meters')) or m.id in (select shared_with_me('hours')))))
    select m.id, m.name, m.first_name, work.since, town.municipality_id,
      case
        when not exists (select from case_managers_now(m.cooperative_id, town.municipality_id)) then 'member'
        when exists (
          select from case_managers_now(m.cooperative_id, town.municipality_id) w where reads_now(w.person_id, m.id, 'permission'))
          then 'case-manager'
        else 'consent'
      end
    from known m
    cross join lateral placing_of(m.cooperative_id, m.id, on_day) town
    cross join lateral (
      select min(w.worked_from) as since from work_of_member(m.cooperative_id, m.id, '-infinity', 'infinity') w
      -- A credit note is no work.
      where w.net > 0
        and w.worked_from >= (select min(c.from_day) from municipal_client c
          where c.cooperative_id = m.cooperative_id and c.member_id = m.id)
        and w.worked_from > coalesce((
          select max(least(p.valid_to, p.ended_on - 1)) from benefit_permission p
          where p.cooperative_id = m.cooperative_id and p.member_id = m.id and p.valid_from <= on_day), '-infinity')
      -- Who stopped long ago works no longer.
      having max(w.worked_until) > on_day - 183) work
    where work.since is not null
      and not exists (
        select from benefit_permission p
        where p.cooperative_id = m.cooperative_id and p.member_id = m.id
          and on_day between p.valid_from and least(p.valid_to, p.ended_on - 1))
      -- As long as nothing was agreed, a permission is needed.
      and coalesce((
        select (v.policy ->> 'permissionRequired')::boolean from policy_in_force(m.cooperative_id, town.municipality_id, on_day) v), true)
    order by work.since, m.name, m.id;
end
$$;

create or replace function silent_members()
  returns table(member_id uuid)
  language plpgsql
  stable security definer
  set search_path = public, pg_temp
as $$
declare
  here constant uuid := asking_cooperative();
  now_on constant date := today();
  lately constant timestamptz := at_now() - interval '21 days';
begin
  if not asking_holds('coach') or not in_own_hands() then
    return;
  end if;
  return query
    select m.id from member m
    join person p on p.id = m.person_id
    where m.cooperative_id = here and not is_gone_on(m.left_on, now_on)
      and (p.email is not null or exists (select from passkey k where k.person_id = p.id))
      and exists (select from session s where s.person_id = m.person_id)
      and not exists (select from session s where s.person_id = m.person_id and s.last_seen_at > lately);
end
$$;

create or replace function workshop_counts()
  returns table(workshop_id uuid, taken integer, waiting integer)
  language plpgsql
  stable security definer
  set search_path = public, pg_temp
as $$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_holds('member', 'coach', 'administrator') or asking_purpose() = 'job' then
    return query select s.workshop_id, count(*) filter (where s.state = 'in')::integer, count(*) filter (where s.state = 'waiting')::integer
      from workshop_seat s where s.cooperative_id = here group by s.workshop_id;
  end if;
end
$$;

create or replace function coaches_here()
  returns table(id uuid, name text, active boolean)
  language plpgsql
  stable security definer
  set search_path = public, pg_temp
as $$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_holds('member', 'coach', 'administrator') or asking_purpose() = 'job' then
    return query select p.id, p.name, bool_or(r.until is null)
      from role_assignment r join person p on p.id = r.person_id
      where r.cooperative_id = here and r.role = 'coach' group by p.id, p.name order by p.name, p.id;
  end if;
end
$$;

create or replace function fellow_members()
  returns table(id uuid, name text, left_on date)
  language plpgsql
  stable security definer
  set search_path = public, pg_temp
as $$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_holds('member', 'administrator') then
    return query select m.id, m.name, m.left_on from member m where m.cooperative_id = here order by m.name, m.id;
  end if;
end
$$;

create or replace function businesses_by_words(typed text, words text[], any_word boolean, on_day date)
  returns table(business_id uuid, trade_name text, member_id uuid, member text, slug text, found_in text, said text)
  language plpgsql
  stable security definer
  set search_path = public, pg_temp
  set pg_trgm.word_similarity_threshold = '0.51'
as $$
declare
  here constant uuid := asking_cooperative();
  stems text[];
  all_stems text[] := '{}';
  patterns text[] := '{}';
  same text;
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  -- Of each word its stem and those that mean the same: a piece of a longer word is enough, as "schilder" of "schilderwerk".
  foreach same in array words loop
    stems := array(select s from unnest(tsvector_to_array(to_tsvector('dutch', same))) s where length(s) >= 4);
    if cardinality(stems) > 0 then
      all_stems := all_stems || stems;
      patterns := patterns || array_to_string(stems, '|');
    end if;
  end loop;
  if cardinality(patterns) = 0 then
    return;
  end if;
  return query
    with lines as (
      select b.id, 1 as place, 'trade' as found_in, b.trade as said from business b where b.cooperative_id = here and b.trade <> ''
      union all select b.id, 2, 'name', b.trade_name from business b where b.cooperative_id = here
      union all select w.business_id, 3, 'offer', o ->> 'name' from shop_window w, jsonb_array_elements(w.offers) o
        where w.cooperative_id = here
      union all select w.business_id, 4, 'page', w.words from shop_window w where w.cooperative_id = here),
    -- Typing mistakes are forgiven in the few words of a name, a trade and what is sold, not in all that a page tells.
    whole as (
      select l.id, lower(string_agg(l.said, ' ')) as hay,
        lower(string_agg(l.said, ' ') filter (where l.found_in <> 'page')) as in_short
      from lines l group by l.id),
    fits as (
      select w.id from whole w
      where case when any_word then w.hay ~ array_to_string(patterns, '|')
          else (select bool_and(w.hay ~ p) from unnest(patterns) p) end
        or not any_word and lower(typed) operator(trigram.<%) w.in_short)
    select b.id, b.trade_name, m.id, m.name, w.slug, l.found_in, left(l.said, 120)
    from fits f
    join business b on b.cooperative_id = here and b.id = f.id and not is_gone_on(b.ended_on, on_day)
    join member_business mb on mb.cooperative_id = here and mb.business_id = b.id and mb.since <= on_day
      and not is_gone_on(mb.until, on_day)
    join member m on m.cooperative_id = here and m.id = mb.member_id and not is_gone_on(m.left_on, on_day)
    left join shop_window w on w.cooperative_id = here and w.business_id = b.id
    cross join lateral (select o.found_in, o.said from lines o where o.id = f.id
      order by lower(o.said) ~ array_to_string(all_stems, '|') desc, o.place limit 1) l
    order by b.trade_name, m.name limit 20;
end
$$;

-- What members had and was not charged is counted from the index alone; a policy reads the id since a kept deposit is told.
drop index thing_booking_of_month;
create index thing_booking_of_month on thing_booking (cooperative_id, member_id, month, kind, ended_how) include (id)
  where kind = 'use' and price > 0 and ended_how is distinct from 'cancelled';
