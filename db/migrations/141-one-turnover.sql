-- What a member worked is counted in one way, for the member and for who of a municipality reads the year: their own share of what
-- was invoiced, and what they did for other members. A case manager read whole invoices, so also what of them is of a fellow.

-- The work of a member on some days, both counted, by the last day of the work: their share of invoices and, below zero, of credit
-- notes, and what they did for other members. What came open from an administration before was counted there. Whoever asks sees of it
-- what they may see.
create function work_of_member(of_cooperative uuid, of_member uuid, from_day date, until_day date)
  returns table (work_id uuid, worked_from date, worked_until date, net bigint)
  language sql stable set search_path = public, pg_temp as $$
  select i.id, i.worked_from, i.worked_until, s.net
  from invoice_share s join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
  where s.cooperative_id = of_cooperative and s.member_id = of_member and i.state = 'issued' and i.import_id is null
    and i.worked_until between from_day and until_day
  union all
  select j.id, j.worked_on, j.worked_on, j.amount
  from inside_job j
  where j.cooperative_id = of_cooperative and j.earner_id = of_member and j.entry_id is not null and j.undone_on is null
    and j.worked_on between from_day and until_day
$$;

-- Hours and turnover of a whole year of work: the minutes, the weeks with work in them, and cents without VAT.
create function year_of_work(of_cooperative uuid, of_member uuid, of_year integer)
  returns table (minutes bigint, weeks bigint, turnover bigint)
  language sql stable set search_path = public, pg_temp as $$
  select coalesce(sum(w.minutes), 0)::bigint, count(distinct date_trunc('week', w.on_day)) filter (where w.minutes > 0),
    (select coalesce(sum(d.net), 0)::bigint
     from work_of_member(of_cooperative, of_member, make_date(of_year, 1, 1), make_date(of_year, 12, 31)) d)
  from worked_day w
  where w.cooperative_id = of_cooperative and w.member_id = of_member
    and w.on_day between make_date(of_year, 1, 1) and make_date(of_year, 12, 31)
$$;

-- The same year, to whom the member shares the meters with: never a day, a job or a customer.
create or replace function shared_year(of_member uuid, of_year integer)
  returns table (minutes bigint, weeks bigint, turnover bigint)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if of_member not in (select shared_with_me('meters')) then
    return;
  end if;
  return query select y.minutes, y.weeks, y.turnover from year_of_work(asking_cooperative(), of_member, of_year) y;
end
$$;

-- Who works without a permission, as in 049, by the same work: a fellow who leads the invoice does not hide it, and work for another
-- member is work too.
create or replace function invoiced_without_permission(on_day date)
  returns table (member_id uuid, name text, first_name text, works_since date, municipality_id uuid, mended_by text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query
    select m.id, m.name, m.first_name, work.since, town.municipality_id,
      case
        when not exists (select from case_managers_now(m.cooperative_id, town.municipality_id)) then 'member'
        when exists (
          select from case_managers_now(m.cooperative_id, town.municipality_id) w where reads_now(w.person_id, m.id, 'permission'))
          then 'case-manager'
        else 'consent'
      end
    from member m
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
    where m.cooperative_id = asking_cooperative() and (m.left_on is null or m.left_on >= today())
      and work.since is not null
      and (m.id in (select asking_members()) or asking_holds('administrator', 'coach')
        or m.id in (select shared_with_me('permission')) and (m.id in (select shared_with_me('statements'))
          or m.id in (select shared_with_me('meters')) or m.id in (select shared_with_me('hours'))))
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
