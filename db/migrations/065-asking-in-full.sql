-- Money out of a pot is asked in full before it is spent: why, with a quote, and who will pay the shop. A scheme can let the
-- administration say yes alone up to an amount. Members hand in their journeys. See docs/decisions/0014 and 0025.

alter table pot_request
  add column why text not null default '' check (length(why) <= 500),
  add column bought_by text check (bought_by in ('member', 'cooperative'));
comment on column pot_request.bought_by is
  'Who pays the shop: the member, who gets it back, or the co-operative. Null: a payout, or asked before this was.';

-- The quote stands in a table of its own and not among the files: a member may not name a file that somebody else stored.
create table pot_quote (
  cooperative_id uuid not null,
  request_id     uuid not null,
  name           text not null check (length(name) between 1 and 200),
  media_type     text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  sha256         bytea not null check (length(sha256) = 32),
  content        bytea not null check (length(content) between 1 and 10485760),
  stored_at      timestamptz not null,
  primary key (cooperative_id, request_id),
  foreign key (cooperative_id, request_id) references pot_request (cooperative_id, id)
);
comment on table pot_quote is 'The quote of a shop that came with a request, as it came. It stands before anybody says yes, and never changes.';
call protect('pot_quote');
create trigger pot_quote_never_changes before update or delete on pot_quote for each row execute function refuse_change();
create policy with_request on pot_quote for select using (exists (
  select from pot_request r where r.cooperative_id = pot_quote.cooperative_id and r.id = pot_quote.request_id));
create policy who_asked_adds on pot_quote for insert with check (
  cooperative_id = (select asking_cooperative()) and exists (
    select from pot_request r
    where r.cooperative_id = pot_quote.cooperative_id and r.id = pot_quote.request_id and r.closed_at is null
      and r.asked_by = (select asking_person()))
  and not exists (
    select from pot_yes y where y.cooperative_id = pot_quote.cooperative_id and y.request_id = pot_quote.request_id));
grant select, insert on pot_quote to gilde_app;

-- Whether the rules of a scheme let the administration say yes alone to so many cents. Versions of before say nothing of it.
create function administrator_is_enough(rules jsonb, of_amount bigint) returns boolean language sql immutable as $$
  select coalesce(of_amount <= (substring(rules #>> '{pot,approvers,administratorUpTo}' from '^[0-9]+\.[0-9]{2}$')::numeric * 100), false)
$$;

-- As my_pot_roles(member), with the administrator where the amount is small enough.
create function my_pot_roles(of_member uuid, of_amount bigint) returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  roles text[] := my_pot_roles(of_member);
begin
  if asking_purpose() = 'person' and of_member not in (select asking_members()) and asking_holds('administrator')
    and administrator_is_enough((scheme_version_for(asking_cooperative(), of_member, today())).rules, of_amount)
    and not 'administrator' = any (roles) then
    return array_prepend('administrator', roles);
  end if;
  return roles;
end
$$;

drop policy who_approves_says on pot_yes;
create policy who_approves_says on pot_yes for insert with check (
  cooperative_id = (select asking_cooperative()) and person_id = (select asking_person())
  and exists (
    select from pot_request r
    where r.cooperative_id = pot_yes.cooperative_id and r.id = pot_yes.request_id and r.closed_at is null
      and as_role = any (my_pot_roles(r.member_id, r.amount))));

-- How many people could still say yes to a request: not the member, and nobody who did.
create function pot_approvers_left(of_request uuid) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct a.person_id)::integer
  from pot_request r
  cross join lateral (select (scheme_version_for(r.cooperative_id, r.member_id, today())).rules) v
  join role_assignment a on a.cooperative_id = r.cooperative_id and a.until is null
  where r.cooperative_id = asking_cooperative() and r.id = of_request
    and a.person_id is distinct from (
      select m.person_id from member m where m.cooperative_id = r.cooperative_id and m.id = r.member_id)
    and not exists (
      select from pot_yes y
      where y.cooperative_id = r.cooperative_id and y.request_id = r.id and y.person_id = a.person_id)
    and (a.role = 'administrator' and administrator_is_enough(v.rules, r.amount)
      or a.role = 'board' and coalesce(v.rules #> '{pot,approvers,anyOf}', '[]') ? 'members'
      or coalesce(v.rules #> '{pot,approvers,anyOf}', '[]') ? a.role and (a.role <> 'case-manager' or exists (
        select from municipality_person p
        where p.cooperative_id = r.cooperative_id and p.person_id = a.person_id and p.until is null
          and p.municipality_id = municipality_of(r.cooperative_id, r.member_id, today()))))
$$;

-- What left the pot under a request, in cents, and on which day; nothing when it was not spent. Who approves reads no pot, and still
-- sees how it ended: for whoever reads the request.
create function pot_spent_under(of_request uuid, out amount bigint, out counts_on date) returns setof record
  language sql stable security definer set search_path = public, pg_temp as $$
  select -m.amount, m.counts_on
  from pot_request r join pot_movement m on m.cooperative_id = r.cooperative_id and m.request_id = r.id
  where r.cooperative_id = asking_cooperative() and r.id = of_request
    and not exists (select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id)
    and (asking_purpose() <> 'person' or r.member_id in (select asking_members())
      or asking_holds('administrator', 'auditor', 'board') or cardinality(my_pot_roles(r.member_id, r.amount)) > 0)
$$;

-- As before, and up to the amount of the scheme one yes of the administration is enough.
create or replace function keep_pot_approved() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  version constant scheme_version := scheme_version_for(new.cooperative_id, new.member_id, new.counts_on);
  named constant jsonb := coalesce(version.rules #> '{pot,approvers,anyOf}', '[]');
  yes uuid[];
begin
  if asking_purpose() = 'nobody' or new.kind not in ('spent', 'by-hand') then
    return new;
  end if;
  if new.kind = 'by-hand' or new.scheme_version_id is distinct from version.id
    or new.approved_by is not null and new.approved_by is distinct from asking_person() then
    raise exception 'money leaves a pot by the scheme that holds' using errcode = 'restrict_violation';
  end if;
  if jsonb_array_length(named) = 0 then
    return new;
  end if;
  if new.request_id is not null then
    -- Held, so that one yes is not spent twice.
    perform from pot_request r
    where r.cooperative_id = new.cooperative_id and r.id = new.request_id and r.member_id = new.member_id
      and r.purpose = new.purpose and r.amount >= -new.amount and r.closed_at is null
    for update;
    if not found or exists (
      select from pot_movement m
      where m.cooperative_id = new.cooperative_id and m.request_id = new.request_id and not exists (
        select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id))
    then
      raise exception 'this is not what was said yes to' using errcode = 'restrict_violation';
    end if;
  end if;
  if administrator_is_enough(version.rules, -new.amount) and (
    asking_purpose() = 'person' and asking_holds('administrator') and not my_access_is_open(now())
    or exists (
      select from pot_yes y
      where y.cooperative_id = new.cooperative_id and y.request_id = new.request_id and y.as_role = 'administrator'))
  then
    return new;
  end if;
  yes := array(
    select y.person_id from pot_yes y
    where y.cooperative_id = new.cooperative_id and y.request_id = new.request_id and named ? y.as_role);
  if asking_purpose() = 'person' and my_pot_roles_in(named) and not my_access_is_open(now())
    and not exists (select from unnest(yes) one where not is_another(one)) then
    yes := yes || asking_person();
  end if;
  if cardinality(yes) < coalesce((version.rules #>> '{pot,approvers,count}')::integer, 1) then
    raise exception 'money leaves a pot when those said yes whom the scheme names' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- A receipt says under which request it was bought, so that it is booked under that.
alter table receipt add column request_id uuid,
  add foreign key (cooperative_id, request_id) references pot_request (cooperative_id, id);
create index receipt_by_request on receipt (cooperative_id, request_id) where request_id is not null;

-- A journey that a member wrote down, until it is booked as a cost at the rate of the law.
create table journey (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  member_id      uuid not null,
  travelled_on   date not null,
  from_place     text not null check (length(from_place) between 1 and 80),
  to_place       text not null check (length(to_place) between 1 and 80),
  purpose        text not null check (length(purpose) between 1 and 100),
  kilometres     integer not null check (kilometres between 1 and 1500),
  vehicle        text not null check (vehicle in ('car', 'motorcycle', 'bicycle')),
  handed_in_at   timestamptz not null,
  handed_in_by   uuid not null references person,
  state          text not null default 'waiting' check (state in ('waiting', 'booked', 'returned', 'withdrawn')),
  settled_at     timestamptz,
  settled_by     uuid references person,
  words          text not null default '' check (length(words) <= 500),
  booked_as      uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, booked_as) references job_cost (cooperative_id, id),
  check ((state = 'waiting') = (settled_at is null)),
  check ((state = 'waiting') = (settled_by is null)),
  check ((state = 'booked') = (booked_as is not null)),
  check (state <> 'returned' or words <> '')
);
comment on table journey is
  'A journey with one''s own transport that a member wrote down; kilometres there and back. words: why it was sent back. '
  'booked_as: the cost that it was booked as.';
create unique index journey_once on journey
  (cooperative_id, member_id, travelled_on, lower(from_place), lower(to_place), lower(purpose)) where state in ('waiting', 'booked');
create index journey_by_state on journey (cooperative_id, state, handed_in_at);
create unique index journey_booked_once on journey (cooperative_id, booked_as) where booked_as is not null;
create index journey_by_member on journey (cooperative_id, member_id, handed_in_at desc);
call protect('journey');
grant select, insert, update (state, settled_at, settled_by, words, booked_as) on journey to gilde_app;
call own_rows_are_read('journey');
call allow('journey', 'own_is_handed_in', 'insert',
  'member_id in (select asking_members()) and handed_in_by = (select asking_person()) and state = ''waiting''');
create policy own_is_withdrawn on journey for update
  using (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
    and state in ('waiting', 'returned'))
  with check (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
    and state = 'withdrawn' and settled_by = (select asking_person()));
-- Nobody decides on their own journey: not booking it, nor taking it out of the tray.
call roles_read('journey', 'administrator');
create policy administrator_settles on journey for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator'))
    and member_id not in (select asking_members()))
  with check (cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator'))
    and member_id not in (select asking_members()));
call allow('journey', 'auditor_reads_booked', 'select', 'state = ''booked'' and (select asking_holds(''auditor''))');
