-- Who left accounts to the municipality for the months in which they were a member: the last one comes after they left. In a
-- transaction that writes there was nobody of theirs (304), so nothing of it could be confirmed. See docs/decisions/0043.

-- Whether the one who asks was a member here and has no role any more, reading or writing.
create function asks_who_left() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return asking_purpose() = 'former-member'
    and exists (select from member
      where cooperative_id = here and person_id = me and left_on is not null and today() <= proofs_until(left_on))
    and not exists (select from role_assignment where cooperative_id = here and person_id = me and until is null);
end
$$;

create or replace function asking_as_former_member() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() = 'former-member' and current_setting('transaction_read_only') = 'on' and asks_who_left();
end
$$;

create function members_of_who_left() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'former-member' or not asks_who_left() then
    return;
  end if;
  return query select id from member where cooperative_id = asking_cooperative() and person_id = asking_person();
end
$$;

-- What they write of the co-op is about their own statements of months in which they were a member.
create function statements_of_who_left() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'former-member' then
    return;
  end if;
  return query
    select s.id from statement s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    where m.id in (select members_of_who_left()) and m.cooperative_id = asking_cooperative()
      and s.month <= m.left_on and m.joined_on < s.month + interval '1 month';
end
$$;
comment on function statements_of_who_left() is
  'The statements about which who left may still say something, confirming included: their own, of months in which they were a member.';

-- Their hours of those months, by which a statement may be right or wrong.
create function days_of_who_left() returns daterange
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select daterange(m.joined_on, m.left_on, '[]') from member m
    where m.cooperative_id = asking_cooperative() and m.id in (select members_of_who_left())), 'empty')
$$;
call allow('worked_day', 'who_left_sees', 'select', 'member_id in (select members_of_who_left())');
call allow('worked_day', 'who_left_notes', 'insert',
  'member_id in (select members_of_who_left()) and on_day <@ (select days_of_who_left())');
call allow('worked_day', 'who_left_mends', 'update',
  'member_id in (select members_of_who_left()) and on_day <@ (select days_of_who_left())');

call allow('statement', 'who_left_sees', 'select', 'id in (select statements_of_who_left())');
call allow('statement', 'who_left_confirms', 'update', 'confirmed_at is null and id in (select statements_of_who_left())');
alter policy who_left_confirms on statement with check (
  cooperative_id = (select asking_cooperative()) and id in (select statements_of_who_left())
  and confirmed_by = (select asking_person()));
call allow('statement_content', 'who_left_confirms', 'insert', 'statement_id in (select statements_of_who_left())');
call allow('statement_event', 'who_left_tells', 'insert',
  'kind in (''objected'', ''post-asked'') and by_person = (select asking_person())
    and statement_id in (select statements_of_who_left())');

create or replace function keep_content_with_confirming() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from statement s
    where s.cooperative_id = new.cooperative_id and s.id = new.statement_id
      and (s.member_id in (select asking_members()) or s.id in (select statements_of_who_left()))
      and s.confirmed_at is null and s.withdrawn_at is null) then
    raise exception 'what a statement says is kept when its member confirms it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- Whom they let read them: a case manager, their statements, and nothing else.
call allow('consent', 'who_left_sees', 'select', 'member_id in (select members_of_who_left())');
call allow('consent', 'who_left_gives', 'insert',
  'purpose = ''case-manager'' and fields = array[''statements''] and member_id in (select members_of_who_left())');
call allow('consent', 'who_left_revokes', 'update', 'member_id in (select members_of_who_left())');

-- As in 049 and 401; and who left shares what they gave after it, which is the statements alone. What they shared as a member
-- stopped with the membership.
create or replace function opens_now(given consent, of_field text) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  return given.revoked_at is null and day_of(given.given_at) <= today() and (given.until is null or today() <= given.until)
    and (of_field is null or of_field = any (given.fields))
    and exists (
      select from member m
      where m.cooperative_id = given.cooperative_id and m.id = given.member_id and (not is_gone_on(m.left_on, today())
        or is_gone_on(m.left_on, day_of(given.given_at)) and given.purpose = 'case-manager'
          and given.fields = array['statements'] and today() <= proofs_until(m.left_on)))
    and case given.purpose
      when 'case-manager' then exists (
        select from placing_of(given.cooperative_id, given.member_id, today()) town
        cross join case_managers_now(given.cooperative_id, town.municipality_id) w
        where w.person_id = given.person_id and w.since <= given.given_at)
      else exists (
        select from role_assignment r
        where r.cooperative_id = given.cooperative_id and r.person_id = given.person_id and r.role = given.purpose
          and r.until is null and r.since <= given.given_at)
    end;
end
$$;

create or replace function advisers_of_asking() returns table (person_id uuid, purpose text, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('member') and not asks_who_left() then
    return;
  end if;
  return query
    select p.id, a.role, p.name from person p join (
      select r.person_id, r.role from role_assignment r
        where r.cooperative_id = here and r.role = 'coach' and r.until is null and asking_holds('member')
      union
      select w.person_id, 'case-manager'
        from (select asking_members() union select members_of_who_left()) mine (id)
        cross join case_managers_now(here, municipality_of(here, mine.id, today())) w
    ) a on a.person_id = p.id
    where p.id <> asking_person();
end
$$;

create or replace function people_shared_with() returns table (person_id uuid, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select distinct p.id, p.name from consent c join person p on p.id = c.person_id
    where asking_purpose() in ('person', 'former-member') and c.cooperative_id = asking_cooperative()
      and c.member_id in (select asking_members());
end
$$;

-- What follows from it: the paper of what they confirmed, and bringing it to whom they let read it.
create function who_left_may_ask_for_job(task text, payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return case task
    when 'print-statement' then exists (
      select from statement s where s.cooperative_id = asking_cooperative()
        and s.id = (payload ->> 'statementId')::uuid and s.confirmed_at is not null
        and s.id in (select statements_of_who_left()))
    when 'deliver-statements' then (payload ->> 'memberId')::uuid in (select members_of_who_left())
    when 'compare-statement' then (payload ->> 'memberId')::uuid in (select members_of_who_left())
    else false
  end;
end
$$;

create or replace function may_ask_for_job(task text, payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  asks constant text := asking_purpose();
  rule constant text := format('%smay_ask_for_%s', case when asks = 'link' then 'link_' end, replace(task, '-', '_'));
  answer boolean;
begin
  if asks in ('job', 'operator') then
    return true;
  end if;
  if asks not in ('person', 'link', 'former-member')
    or payload ->> 'cooperativeId' is distinct from asking_cooperative()::text then
    return false;
  end if;
  if asks = 'former-member' then
    return coalesce(who_left_may_ask_for_job(task, payload), false);
  end if;
  if to_regprocedure(format('public.%I(jsonb)', rule)) is null then
    -- Kinds of job that came before this way of saying it.
    return asks = 'person' and coalesce(may_ask_for_job_of_before(task, payload), false);
  end if;
  execute format('select public.%I($1)', rule) using payload into answer;
  return coalesce(answer, false);
end
$$;
