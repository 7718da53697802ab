-- Where a monthly statement goes is what the member read when they confirmed it, and nothing else: it is kept with it, and
-- sending uses what was kept. And where the statements of a municipality go is nobody's alone. See docs/decisions/0020.

-- A municipality: one person asks for another way or address, another says yes ---------------------------------------------

alter table municipality
  add column asked_delivery text check (asked_delivery in ('portal', 'mail', 'print')),
  add column asked_email text check (length(asked_email) <= 254),
  add column asked_address text check (length(asked_address) <= 400),
  add column asked_by uuid references person,
  add column asked_at timestamptz,
  add constraint municipality_way_is_asked_whole check (
    (asked_delivery is null) = (asked_by is null) and (asked_delivery is null) = (asked_at is null)
    and (asked_delivery is null) = (asked_address is null) and (asked_delivery is not null or asked_email is null)),
  add constraint municipality_could_be_reached check (
    (asked_delivery <> 'mail' or asked_email is not null) and (asked_delivery <> 'print' or asked_address <> ''));
comment on column municipality.asked_delivery is
  'The way that somebody asks for, with its e-mail and address; until another person confirms it, the one that was there stands.';
grant update (asked_delivery, asked_email, asked_address, asked_by, asked_at) on municipality to gilde_app;
-- The board is the second person where there is one administrator. What else of the row it leaves alone, says the trigger.
call allow('municipality', 'board_confirms', 'update', '(select asking_holds(''board''))');

create function keep_way_of_two() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asks constant text[] := array['asked_delivery', 'asked_email', 'asked_address', 'asked_by', 'asked_at'];
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  -- Read here by whom a member shares with, a statement goes to nobody else: so a municipality may begin.
  if tg_op = 'INSERT' then
    if new.delivery <> 'portal' or new.asked_by is distinct from asking_person() and new.asked_by is not null then
      raise exception 'a municipality begins by reading here; another way is asked for' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if not asking_holds('administrator')
    and to_jsonb(new) - asks - array['delivery', 'email', 'address'] <> to_jsonb(old) - asks - array['delivery', 'email', 'address'] then
    raise exception 'the board only says where statements go' using errcode = 'restrict_violation';
  end if;
  if (new.asked_delivery, new.asked_email, new.asked_address, new.asked_by)
    is distinct from (old.asked_delivery, old.asked_email, old.asked_address, old.asked_by)
    and new.asked_by is not null and new.asked_by <> asking_person() then
    raise exception 'another way is asked for in one''s own name' using errcode = 'restrict_violation';
  end if;
  if (new.delivery, new.email, new.address) is distinct from (old.delivery, old.email, old.address) and (
    (new.delivery, new.email, new.address) is distinct from (old.asked_delivery, old.asked_email, old.asked_address)
    or new.asked_by is not null or my_access_is_open(now()) or not is_another(old.asked_by)) then
    raise exception 'where statements go is changed by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger municipality_way_of_two before insert or update on municipality for each row execute function keep_way_of_two();

-- A statement: what was read is where it goes --------------------------------------------------------------------------------

alter table statement add column sent_to text not null default '';
comment on column statement.sent_to is
  'The e-mail address or the address on the street that the member read when they confirmed it; empty where it is read here, and '
  'while it waits: until then it goes where the municipality wants it.';
comment on column statement.delivery is 'The way it goes: as it was when it was confirmed; while it waits as it was when it was made.';

-- Of what was confirmed before: where it went, else where it would have gone. A dash goes nowhere, and is asked again.
update statement s set sent_to = coalesce(
  (select m.to_address from mail m
   where m.cooperative_id = s.cooperative_id and m.statement_id = s.id and cardinality(m.attachment_ids) > 0
   order by m.queued_at limit 1),
  nullif(case s.delivery when 'mail' then g.email else g.address end, ''), '-')
from municipality g
where g.cooperative_id = s.cooperative_id and g.id = s.municipality_id and s.confirmed_at is not null and s.delivery <> 'portal';
alter table statement add constraint statement_goes_somewhere check (
  case when confirmed_at is null then sent_to = '' else (delivery = 'portal') = (sent_to = '') end);
grant update (delivery, sent_to) on statement to gilde_app;

-- Where a municipality wants its statements now: a way and, if it is not read here, an address.
create function way_of_municipality(of_cooperative uuid, of_municipality uuid, out delivery text, out sent_to text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select g.delivery, case g.delivery when 'mail' then g.email when 'print' then g.address else '' end
  from municipality g where g.cooperative_id = of_cooperative and g.id = of_municipality
$$;
revoke all on function way_of_municipality(uuid, uuid) from public;

-- A mail that brings a statement goes where the member read that it goes, with its own PDF and no other.
create function keep_statement_mail() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.about_kind is not distinct from 'statement' or exists (
      select from statement_document d where d.cooperative_id = new.cooperative_id and d.file_id = any (new.attachment_ids)))
    and not exists (
      select from statement s
      join statement_document d on d.cooperative_id = s.cooperative_id and d.statement_id = s.id
      where s.cooperative_id = new.cooperative_id and s.id = new.about_id and new.about_kind = 'statement'
        and s.confirmed_at is not null and s.delivery = 'mail' and s.sent_to = new.to_address
        and new.attachment_ids = array[d.file_id]) then
    raise exception 'a statement is mailed to where its member read that it goes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger mail_brings_statement before insert or update of to_address, attachment_ids, about_kind, about_id on mail
  for each row when (cardinality(new.attachment_ids) > 0) execute function keep_statement_mail();

-- What was confirmed and does not go there any more is not sent elsewhere: it is called back, and asked again.
alter table statement_event drop constraint statement_event_kind_check;
alter table statement_event add constraint statement_event_kind_check
  check (kind in ('reminded', 'objected', 'answered', 'sent', 'send-failed', 'recalled', 'opened', 'received'));
comment on table statement_event is
  'What happened to a statement: reminded of, objected to by the member and answered by the office, sent, called back before it was '
  'sent, opened by the municipality, received. The proof of what was sent and when; never changed.';

-- Sent and called back exclude each other, whoever is first.
create function keep_sent_or_recalled() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from statement where cooperative_id = new.cooperative_id and id = new.statement_id for update;
  if exists (
    select from statement_event e
    where e.cooperative_id = new.cooperative_id and e.statement_id = new.statement_id and e.id <> new.id
      and e.kind = case new.kind when 'sent' then 'recalled' else 'sent' end) then
    raise exception 'a statement is sent or called back' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger statement_is_sent_or_recalled before insert on statement_event for each row
  when (new.kind in ('sent', 'recalled')) execute function keep_sent_or_recalled();

-- Somebody can read it here when the consent opens it for them (038): of the municipality to which the member belongs now.
create or replace function statement_is_shared(asked uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() = 'job' and exists (
    select from statement s
    join municipality_person p on p.cooperative_id = s.cooperative_id and p.municipality_id = s.municipality_id
      and p.until is null
    join role_assignment r on r.cooperative_id = s.cooperative_id and r.person_id = p.person_id
      and r.role = 'case-manager' and r.until is null
    join consent c on c.cooperative_id = s.cooperative_id and c.member_id = s.member_id and c.person_id = p.person_id
      and c.purpose = 'case-manager' and c.revoked_at is null and 'statements' = any (c.fields)
      and (c.until is null or c.until >= (now() at time zone 'Europe/Amsterdam')::date)
    where s.cooperative_id = asking_cooperative() and s.id = asked and p.since <= c.given_at
      and p.municipality_id = (
        select k.municipality_id from municipal_client k
        where k.cooperative_id = s.cooperative_id and k.member_id = s.member_id
          and k.from_day <= (now() at time zone 'Europe/Amsterdam')::date
        order by k.from_day desc limit 1));
end
$$;
