-- What stands on an invoice that waits is put forward by whoever wrote it last, also when they wrote it by SQL as the
-- application: its lines and its VAT as well as the row itself. Before this a line could be exchanged under the yes of
-- somebody else, and nobody who had the page open was told. See docs/decisions/0015.

alter table invoice add column revised_at timestamptz;
comment on column invoice.revised_at is
  'When the transaction began that wrote this revision. Lines that are written in another transaction raise the revision.';

create or replace function keep_two_people() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  rewritten boolean;
begin
  -- The database says when a revision was written, not who writes.
  if tg_op = 'INSERT' or new.revision <> old.revision then
    new.revised_at := now();
  else
    new.revised_at := old.revised_at;
  end if;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.drafted_by is distinct from me or new.submitted_by <> me or new.agreed_by is not null
      or new.state = 'submitted' and new.kind = 'invoice' and new.submitted_by is null then
      raise exception 'an invoice is drafted and put forward in one''s own name' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.revision < old.revision then
    raise exception 'a revision of an invoice does not come back' using errcode = 'restrict_violation';
  end if;
  if new.revision <> old.revision and new.agreed_by is not distinct from old.agreed_by then
    new.agreed_by := null;
  end if;
  -- Nobody has put it forward only while it is back with who wrote it.
  if new.drafted_by is distinct from old.drafted_by or new.kind <> old.kind
    or new.submitted_by is distinct from old.submitted_by and new.submitted_by is distinct from me
      and not (new.submitted_by is null and new.state in ('draft', 'returned', 'withdrawn'))
    or new.agreed_by is distinct from old.agreed_by and new.agreed_by <> me then
    raise exception 'an invoice is put forward and agreed to in one''s own name' using errcode = 'restrict_violation';
  end if;
  rewritten := (new.member_id, new.business_id, new.customer_id, new.worked_from, new.worked_until,
      new.prices_include_vat, new.reference, new.note, new.net, new.vat, new.total)
    is distinct from (old.member_id, old.business_id, old.customer_id, old.worked_from, old.worked_until,
      old.prices_include_vat, old.reference, old.note, old.net, old.vat, old.total);
  if new.state = 'submitted' and new.kind = 'invoice'
    and (old.state <> 'submitted' or rewritten or new.revision <> old.revision) then
    new.revision := greatest(new.revision, old.revision + 1);
    new.revised_at := now();
    new.submitted_by := me;
    new.agreed_by := null;
  end if;
  if new.state = 'issued' and old.state <> 'issued' and new.kind = 'invoice' and (
    old.state <> 'submitted' or rewritten or new.revision <> old.revision
    or new.approved_by is distinct from me or my_access_is_open(now())
    or not (is_another(old.submitted_by) or is_another(old.agreed_by))) then
    raise exception 'an invoice is issued by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- Lines and VAT come with the revision that they belong to, in one transaction; else they are a revision of their own.
create function lines_are_put_forward_anew() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return null;
  end if;
  with anew as (
    update invoice i set revision = i.revision + 1
    where i.state = 'submitted' and i.kind = 'invoice' and i.revised_at is distinct from now()
      and (i.cooperative_id, i.id) in (select c.cooperative_id, c.invoice_id from changed c)
    returning i.cooperative_id, i.id
  )
  insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person, changes)
  select anew.cooperative_id, anew.id, gen_random_uuid(), 'edited', now(), asking_person(), '[]' from anew;
  return null;
end
$$;
create trigger invoice_line_put_forward_anew after insert on invoice_line
  referencing new table as changed for each statement execute function lines_are_put_forward_anew();
create trigger invoice_line_gone_put_forward_anew after delete on invoice_line
  referencing old table as changed for each statement execute function lines_are_put_forward_anew();
create trigger invoice_vat_put_forward_anew after insert on invoice_vat
  referencing new table as changed for each statement execute function lines_are_put_forward_anew();
create trigger invoice_vat_gone_put_forward_anew after delete on invoice_vat
  referencing old table as changed for each statement execute function lines_are_put_forward_anew();

-- Who approves that money leaves a pot, as the scheme says -----------------------------------------------------------------

-- The version of a scheme that holds for a member on a day.
create function scheme_version_for(of_cooperative uuid, of_member uuid, on_day date) returns scheme_version
  language sql stable security definer set search_path = public, pg_temp as $$
  select v from scheme_version v
  where v.cooperative_id = of_cooperative and v.state = 'decided' and v.from_day <= on_day and v.scheme_id = coalesce(
    (select g.scheme_id from member_scheme g
     where g.cooperative_id = of_cooperative and g.member_id = of_member and g.from_day <= on_day
     order by g.from_day desc limit 1),
    (select s.id from scheme s where s.cooperative_id = of_cooperative and s.is_default))
  order by v.from_day desc limit 1
$$;
revoke all on function scheme_version_for(uuid, uuid, date) from public;

-- As which of the approvers of a scheme the one who asks can say yes about a member; nobody about their own pot. The board
-- says what the meeting of members decided. A case manager speaks about the clients of their own municipality.
create function my_pot_roles(of_member uuid) returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  approvers constant jsonb := (scheme_version_for(asking_cooperative(), of_member, current_date)).rules #> '{pot,approvers,anyOf}';
begin
  if asking_purpose() <> 'person' or of_member in (select asking_members()) then
    return '{}';
  end if;
  return array(
    select role from jsonb_array_elements_text(coalesce(approvers, '[]')) role
    where case role
      when 'members' then asking_holds('board')
      when 'case-manager' then asking_municipality() = (
        select c.municipality_id from municipal_client c
        where c.cooperative_id = asking_cooperative() and c.member_id = of_member and c.from_day <= current_date
        order by c.from_day desc limit 1)
      else asking_holds(role) end);
end
$$;

create table pot_request (
  cooperative_id uuid not null,
  id             uuid not null,
  member_id      uuid not null,
  purpose        text not null check (purpose in (
    'investment', 'training', 'materials', 'business-cost', 'job-cost', 'payout')),
  amount         bigint not null check (amount > 0),
  what           text not null check (length(what) between 1 and 300),
  asked_by       uuid not null references person,
  asked_at       timestamptz not null,
  closed_at      timestamptz check (closed_at >= asked_at),
  closed_by      uuid references person,
  closed_why     text not null default '' check (length(closed_why) <= 500),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check ((closed_at is null) = (closed_by is null))
);
comment on table pot_request is
  'Somebody asks for money out of the pot of a member, at most this many cents, before it is spent. Closed: said no to, or '
  'taken back; spent: a movement of the pot names it.';
create index pot_request_open on pot_request (cooperative_id, member_id) where closed_at is null;
call protect('pot_request');
call own_rows_are_read('pot_request');
call books_are_read('pot_request');
create policy who_approves_reads on pot_request for select using (
  cooperative_id = (select asking_cooperative()) and cardinality(my_pot_roles(member_id)) > 0);
create policy member_or_administrator_asks on pot_request for insert with check (
  cooperative_id = (select asking_cooperative()) and asked_by = (select asking_person()) and closed_at is null
  and (member_id in (select asking_members()) or (select asking_holds('administrator'))));
create policy who_is_concerned_closes on pot_request for update using (
  cooperative_id = (select asking_cooperative()) and closed_at is null
  and (member_id in (select asking_members()) or (select asking_holds('administrator')) or cardinality(my_pot_roles(member_id)) > 0))
  with check (cooperative_id = (select asking_cooperative()) and closed_by = (select asking_person()));
grant select, insert, update (closed_at, closed_by, closed_why) on pot_request to gilde_app;

create table pot_yes (
  cooperative_id uuid not null,
  request_id     uuid not null,
  person_id      uuid not null references person,
  as_role        text not null check (as_role in ('administrator', 'coach', 'board', 'case-manager', 'members')),
  said_at        timestamptz not null,
  primary key (cooperative_id, request_id, person_id),
  foreign key (cooperative_id, request_id) references pot_request (cooperative_id, id)
);
comment on table pot_yes is
  'One person said yes to a request, as one of those whom the scheme names. members: the board, for the meeting of members.';
call protect('pot_yes');
create trigger pot_yes_never_changes before update or delete on pot_yes for each row execute function refuse_change();
create policy with_request on pot_yes for select using (
  exists (select from pot_request r where r.cooperative_id = pot_yes.cooperative_id and r.id = pot_yes.request_id));
create policy who_approves_says on pot_yes for insert with check (
  cooperative_id = (select asking_cooperative()) and person_id = (select asking_person())
  and exists (
    select from pot_request r
    where r.cooperative_id = pot_yes.cooperative_id and r.id = pot_yes.request_id and r.closed_at is null
      and as_role = any (my_pot_roles(r.member_id))));
grant select, insert on pot_yes to gilde_app;

-- A second yes is of another person than the first, as with an invoice.
create function keep_yes_of_another() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and (my_access_is_open(now()) or exists (
    select from pot_yes y
    where y.cooperative_id = new.cooperative_id and y.request_id = new.request_id and not is_another(y.person_id)))
  then
    raise exception 'a second yes to a request is of another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger pot_yes_of_another before insert on pot_yes for each row execute function keep_yes_of_another();

alter table pot_movement add column request_id uuid,
  add foreign key (cooperative_id, request_id) references pot_request (cooperative_id, id),
  add constraint pot_movement_request_is_spent check (request_id is null or kind = 'spent');
comment on column pot_movement.request_id is 'To what was said yes beforehand; null when who booked it could say yes alone.';
comment on column pot_movement.approved_by is
  'Who booked it, where the scheme names them as one who approves; null when they are not, or when that is not kept here.';
create index pot_movement_by_request on pot_movement (cooperative_id, request_id) where request_id is not null;

-- Money leaves a pot when as many people said yes as the scheme asks, of those whom it names. Whoever books it counts, when
-- named. A scheme that names nobody leaves it to the administration.
create function keep_pot_approved() returns trigger
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

-- Whether whoever books is among those whom a scheme names.
create function my_pot_roles_in(named jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from jsonb_array_elements_text(named) role
    where case role when 'members' then asking_holds('board') else asking_holds(role) end);
end
$$;
revoke all on function my_pot_roles_in(jsonb) from public;
create trigger pot_movement_approved before insert on pot_movement for each row execute function keep_pot_approved();
