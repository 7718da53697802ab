-- What somebody is promised that only they read, opens for nobody who may be somebody else. The office enters addresses and
-- prints cards: before this one administrator could type another address for a member, sign in as them, and read their household
-- or confirm their statement. As long as such a hand on an access was not confirmed by another person, it opens nothing of it.
-- See docs/decisions/0015.

-- Whether nobody of the office holds the access of the one who asks, as far as we know. Work that is nobody's (a job) has none.
create function in_own_hands() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() <> 'person' or not my_access_is_open(now());
end
$$;

-- Beside every policy that lets a row through, and never in place of one. Not for the owner: its functions and triggers say
-- themselves for whom they are.
create procedure only_in_own_hands(guarded regclass, verb text default 'all', besides text default 'false') language plpgsql as $$
begin
  execute format('create policy %I on %s as restrictive for %s to gilde_app %s', 'in_own_hands_' || verb, guarded, verb,
    case verb when 'insert' then format('with check (%s or (select in_own_hands()))', besides)
      else format('using (%s or (select in_own_hands()))', besides) end);
end
$$;

call only_in_own_hands('benefit_fact');
call only_in_own_hands('settled_year');
call only_in_own_hands('worked_day');
call only_in_own_hands('consent');
call only_in_own_hands('client_message');
call only_in_own_hands('benefit_permission');
call only_in_own_hands('statement_content');
call only_in_own_hands('statement_document');
-- That there is a statement is seen by the office as well; saying that it is right, or that it is not, is the member's.
call only_in_own_hands('statement', 'update');
call only_in_own_hands('statement_event', 'insert', 'kind not in (''objected'', ''post-asked'')');

-- And what is shared with a coach or a case manager: their address is entered by the office too.
create or replace function shared_with_me(field text) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' or not in_own_hands() then
    return;
  end if;
  return query select c.member_id from consent c
    where c.cooperative_id = asking_cooperative() and c.person_id = asking_person() and c.revoked_at is null
      and opens_now(c, field);
end
$$;

-- Whom somebody can call who waits for that yes: of the administration and the board, nobody who could be that hand.
create function who_can_confirm_me() returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query
    select distinct p.name from role_assignment r join person p on p.id = r.person_id
    where r.cooperative_id = asking_cooperative() and r.role in ('administrator', 'board') and r.until is null
      and p.id <> asking_person()
      and p.id not in (select behind(asking_person(), now(), 9223372036854775807))
      and not exists (select from hands_on_access(p.id, now()))
    order by 1;
end
$$;
