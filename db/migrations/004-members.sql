-- Members and the businesses they run under the umbrella.

create table member (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  person_id      uuid not null references person,
  name           text not null check (length(name) between 1 and 120),
  first_name     text not null check (length(first_name) between 1 and 60),
  joined_on      date not null,
  left_on        date check (left_on >= joined_on),
  primary key (cooperative_id, id),
  unique (cooperative_id, person_id)
);
comment on table member is 'A person in the register of members. Who left stays in it, with the day.';
call protect('member');

create table business (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  trade_name     text not null check (length(trade_name) between 1 and 120),
  trade          text not null default '' check (length(trade) <= 120),
  started_on     date not null,
  ended_on       date check (ended_on >= started_on),
  primary key (cooperative_id, id)
);
comment on table business is 'A trade name under which members work. On the invoice the co-operative is the seller.';
call protect('business');

create table member_business (
  cooperative_id uuid not null,
  member_id      uuid not null,
  business_id    uuid not null,
  since          date not null,
  until          date check (until >= since),
  primary key (cooperative_id, member_id, business_id, since),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, business_id) references business (cooperative_id, id)
);
comment on table member_business is 'Who works in which business: one person several, one business several people.';
create unique index member_business_current on member_business (cooperative_id, member_id, business_id) where until is null;
create index member_business_by_business on member_business (cooperative_id, business_id);
call protect('member_business');

create function asking_members() returns setof uuid
  language plpgsql stable security definer set search_path = public as $$
begin
  return query select id from member
    where asking_purpose() = 'person' and cooperative_id = asking_cooperative() and person_id = asking_person();
end
$$;

create function asking_businesses() returns setof uuid
  language plpgsql stable security definer set search_path = public as $$
begin
  return query select business_id from member_business
    where cooperative_id = asking_cooperative() and member_id in (select asking_members()) and until is null;
end
$$;

-- Also the businesses somebody worked in before: their name stands on old invoices.
create function asking_businesses_ever() returns setof uuid
  language plpgsql stable security definer set search_path = public as $$
begin
  return query select business_id from member_business
    where cooperative_id = asking_cooperative() and member_id in (select asking_members());
end
$$;

-- How many invoices of a member, of a business or of both are not issued yet: who leaves would leave them behind. Only
-- the number, so whoever keeps the register need not see what is in them. The table comes in a later migration.
create function unissued_invoices(of_cooperative uuid, of_member uuid, of_business uuid) returns integer
  language plpgsql stable security definer set search_path = public as $$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator') then
    raise exception 'only who keeps the register may ask this' using errcode = 'insufficient_privilege';
  end if;
  return (
    select count(*)::integer from invoice
    where cooperative_id = of_cooperative and state in ('draft', 'submitted', 'returned')
      and (of_member is null or member_id = of_member) and (of_business is null or business_id = of_business));
end
$$;

grant select, insert, update on member, business, member_business to gilde_app;

create policy own on member for select using (
  cooperative_id = (select asking_cooperative()) and id in (select asking_members()));
create policy office_reads on member for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'board', 'auditor', 'coach')));
create policy office_adds on member for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy office_edits on member for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));

create policy own on business for select using (
  cooperative_id = (select asking_cooperative()) and id in (select asking_businesses_ever()));
create policy office_reads on business for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'board', 'auditor', 'coach')));
create policy office_adds on business for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy office_edits on business for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));

create policy own on member_business for select using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
create policy office_reads on member_business for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'board', 'auditor', 'coach')));
create policy office_adds on member_business for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy office_edits on member_business for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
