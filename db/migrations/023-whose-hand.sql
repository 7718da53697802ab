-- Whose hand gave somebody their way in, and when that stops to count.
--
-- Who of the office entered somebody's address, changed it or printed their card, could sign in as them. That counts until
-- another administrator or board member has asked the person and confirms that the address or card is in their own hands. Nothing
-- done online by the person can say so: it might be the same hand.

alter table sign_in_event drop constraint sign_in_event_what_check;
alter table sign_in_event add constraint sign_in_event_what_check check (what in (
  'signed-in', 'wrong-code', 'wrong-card', 'wrong-passkey', 'wrong-second-factor', 'second-factor-shown',
  'signed-out', 'signed-out-everywhere', 'passkey-added', 'passkey-removed', 'second-factor-set-up',
  'second-factor-removed', 'recovery-code-used', 'card-printed', 'card-withdrawn', 'link-made', 'email-changed',
  'person-entered', 'access-confirmed', 'access-begun-anew'));

-- Whoever enters a person with an address, however it is done.
create function note_who_entered() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and new.email is not null then
    insert into sign_in_event (id, person_id, what, device, at, by_person)
    values (gen_random_uuid(), new.id, 'person-entered', '|', new.created_at, asking_person());
  end if;
  return null;
end
$$;
create trigger person_entered after insert on person for each row execute function note_who_entered();

-- Who of the office gave somebody their way in (address or card) that nobody else confirmed since. A card that ended unused
-- gave nothing.
create function hands_on_access(whom uuid, moment timestamptz) returns table (by_person uuid, what text, at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select e.by_person, e.what, e.at from sign_in_event e
    where e.person_id = whom and e.by_person <> whom and e.what in ('card-printed', 'email-changed', 'person-entered')
      and not exists (
        select from sign_in_event c
        where c.person_id = whom and c.what = 'access-confirmed' and c.by_person <> e.by_person and c.at >= e.at)
      and not (e.what = 'card-printed' and exists (
        select from sign_in_card k
        where k.person_id = whom and k.printed_by = e.by_person and k.printed_at = e.at and k.used_at is null
          and (k.withdrawn_at is not null or k.expires_at <= moment)))
    order by e.at;
end
$$;
-- Only for the functions below, which run as the owner.
revoke all on function hands_on_access(uuid, timestamptz) from public;

drop function i_touched_access_of(uuid, timestamptz);

-- Whether the one who asks could sign in as somebody, as far as we know.
create function i_hold_access_of(whom uuid, moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  -- A card printed by a coach whose own way in came from this hand is from this hand too.
  return asking_purpose() = 'person' and exists (
    select from hands_on_access(whom, moment) h
    where h.by_person = asking_person() or exists (
      select from hands_on_access(h.by_person, moment) k where k.by_person = asking_person()));
end
$$;

-- What waits to be confirmed of somebody of this co-operative, for who may look after it there.
create function access_to_confirm(whom uuid, moment timestamptz) returns table (by_person uuid, what text, at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('administrator', 'board') and exists (
    select from role_assignment r
    where r.cooperative_id = asking_cooperative() and r.person_id = whom and r.until is null)
  then
    return query select h.by_person, h.what, h.at from hands_on_access(whom, moment) h;
  end if;
end
$$;

-- The office writes only what the office does, in its own name; and confirms nothing about itself.
drop policy anybody_adds on sign_in_event;
create policy sign_in_adds on sign_in_event for insert with check (
  by_person is null and (select asking_purpose()) in ('sign-in', 'operator'));
create policy office_adds on sign_in_event for insert with check (
  by_person = (select asking_person()) and person_id <> (select asking_person())
  and (what in ('card-printed', 'card-withdrawn', 'email-changed') and (select asking_holds('administrator', 'coach'))
    or what = 'access-confirmed' and (select asking_holds('administrator', 'board')))
  and person_id in (
    select r.person_id from role_assignment r where r.cooperative_id = (select asking_cooperative())));

-- Whether somebody is more than a member of one co-operative: then no card, from whichever hand, may open anything.
create function more_than_a_member(whom uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from role_assignment where person_id = whom and until is null and role <> 'member')
    or (select count(distinct cooperative_id) > 1 from role_assignment where person_id = whom and until is null)
    or exists (select from installation_operator where person_id = whom)
$$;

-- Asked once more when a card is used, whoever asks, and again when a session begins with one.
create function refuse_card_of_more() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if more_than_a_member(new.person_id) then
    raise exception 'a card signs in who is a member of one co-operative and nothing else' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger sign_in_card_of_member before update on sign_in_card for each row
  when (old.used_at is null and new.used_at is not null) execute function refuse_card_of_more();
create trigger session_by_card_of_member before insert on session for each row
  when (new.way_in = 'card') execute function refuse_card_of_more();

-- Ends what a card gave: open cards and the sessions begun with one. And where the office's hand is on the access without a
-- second one to confirm it, everything that hand could have set up: every session, passkey and second factor.
create function begin_access_anew(whom uuid, moment timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  unsure constant boolean := exists (select from hands_on_access(whom, moment));
begin
  update sign_in_card set withdrawn_at = moment where person_id = whom and used_at is null and withdrawn_at is null;
  update session set ended_at = greatest(moment, started_at)
  where person_id = whom and ended_at is null and (unsure or way_in = 'card');
  if unsure then
    delete from passkey where person_id = whom;
    delete from second_factor where person_id = whom;
    delete from recovery_code where person_id = whom;
    insert into sign_in_event (id, person_id, what, device, at) values (gen_random_uuid(), whom, 'access-begun-anew', '|', moment);
  end if;
end
$$;
revoke all on function begin_access_anew(uuid, timestamptz) from public;

-- Somebody who was a member here and nothing else becomes more. (Restoring a backup asks as nobody, and changes nothing.)
create function access_of_who_becomes_more() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was_more boolean;
begin
  if asking_purpose() = 'nobody' or new.until is not null or not more_than_a_member(new.person_id) then
    return null;
  end if;
  select coalesce(bool_or(role <> 'member'), false) or count(distinct cooperative_id) > 1 into was_more
  from role_assignment
  where person_id = new.person_id and until is null
    and (cooperative_id, role) is distinct from (new.cooperative_id, new.role);
  if not was_more and not exists (select from installation_operator where person_id = new.person_id) then
    perform begin_access_anew(new.person_id, new.since);
  end if;
  return null;
end
$$;
create trigger role_begins_access_anew after insert or update of until on role_assignment
  for each row execute function access_of_who_becomes_more();

create function access_of_operator() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' then
    perform begin_access_anew(new.person_id, new.since);
  end if;
  return null;
end
$$;
create trigger operator_begins_access_anew after insert on installation_operator
  for each row execute function access_of_operator();

-- What is there already.
update sign_in_card set withdrawn_at = now()
where used_at is null and withdrawn_at is null and more_than_a_member(person_id);
update session set ended_at = greatest(now(), started_at)
where ended_at is null and way_in = 'card' and more_than_a_member(person_id);
