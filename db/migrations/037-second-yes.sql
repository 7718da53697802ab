-- The second yes is of a second person, and to the whole of what goes out: to whom, under which name, on which account.
-- See docs/decisions/0015. Where something was asked of the program only, it is asked of whoever runs SQL as well.

-- In which order things happened around signing in, whatever the clock of whoever wrote it down said.
alter table sign_in_event add column position bigint generated always as identity;
comment on column sign_in_event.position is 'The order in which things were noted: a confirmation is of what was noted before it.';

-- Hands on somebody's access --------------------------------------------------------------------------------------------

-- Who of the office gave somebody their way in, as it stood before a position, and nobody confirmed. A confirmation counts
-- when it is by the operator, or by somebody on whose own access that hand was not.
create function hands_before(whom uuid, moment timestamptz, before bigint) returns table (by_person uuid, what text, at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select e.by_person, e.what, e.at from sign_in_event e
    where e.person_id = whom and e.position < before and e.by_person <> whom
      and e.what in ('card-printed', 'email-changed', 'person-entered')
      and not exists (
        select from sign_in_event c
        where c.person_id = whom and c.what = 'access-confirmed' and c.position > e.position and c.position < before
          and c.by_person is distinct from e.by_person
          and (c.by_person is null or e.by_person not in (select behind(c.by_person, moment, c.position))))
      and not (e.what = 'card-printed' and exists (
        select from sign_in_card k
        where k.person_id = whom and k.printed_by = e.by_person and k.printed_at = e.at and k.used_at is null
          and (k.withdrawn_at is not null or k.expires_at <= moment)))
    order by e.position;
end
$$;

-- Everybody who could sign in as somebody: whose hand is on their access, whose hand is on the access of those, and so on.
create function behind(whom uuid, moment timestamptz, before bigint) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  found_so_far uuid[] := '{}';
  latest uuid[] := array[whom];
begin
  loop
    select array_agg(distinct h.by_person) into latest
    from unnest(latest) one, hands_before(one, moment, before) h where h.by_person <> all (found_so_far);
    exit when latest is null;
    found_so_far := found_so_far || latest;
  end loop;
  return query select unnest(found_so_far);
end
$$;
revoke all on function hands_before(uuid, timestamptz, bigint) from public;
revoke all on function behind(uuid, timestamptz, bigint) from public;

create or replace function hands_on_access(whom uuid, moment timestamptz) returns table (by_person uuid, what text, at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select * from hands_before(whom, moment, 9223372036854775807)
$$;

-- Whether the one who asks could be the same as somebody: they could sign in as them, or one and the same hand is on the
-- access of both.
create or replace function i_hold_access_of(whom uuid, moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  hands constant uuid[] := array(select behind(whom, moment, 9223372036854775807));
begin
  return asking_purpose() = 'person' and (
    asking_person() = any (hands)
    or exists (select from behind(asking_person(), moment, 9223372036854775807) mine where mine = any (hands)));
end
$$;

-- Whether it is still open whose hands the access of the one who asks is in: then they are no second person for anything.
create function my_access_is_open(moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() = 'person' and exists (select from hands_on_access(asking_person(), moment));
end
$$;

-- Who signs in says nothing of what the office does; the operator confirms, as of nobody.
alter policy sign_in_adds on sign_in_event with check (
  by_person is null and ((select asking_purpose()) = 'operator'
    or (select asking_purpose()) = 'sign-in'
      and what not in ('access-confirmed', 'card-printed', 'email-changed', 'person-entered')));
alter policy office_adds on sign_in_event with check (
  by_person = (select asking_person()) and person_id <> (select asking_person())
  and (what in ('card-printed', 'card-withdrawn', 'email-changed') and (select asking_holds('administrator', 'coach'))
    or what = 'access-confirmed' and (select asking_holds('administrator', 'board')) and not (select my_access_is_open(now())))
  and person_id in (
    select r.person_id from role_assignment r where r.cooperative_id = (select asking_cooperative())));

-- A hand leaves its trace, however it was laid on: at the end of the transaction, when the program did not write it itself.
create function note_hand_on_access() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  whom constant uuid := case tg_table_name when 'person' then (to_jsonb(new) ->> 'id') else (to_jsonb(new) ->> 'person_id') end;
  happened constant text := case tg_table_name when 'person' then 'email-changed' else 'card-printed' end;
begin
  if asking_purpose() <> 'person' or whom = asking_person() then
    return null;
  end if;
  if not exists (
    select from sign_in_event e
    where e.person_id = whom and e.what = happened and e.by_person = asking_person()
      and e.xmin = pg_current_xact_id()::xid
      and (happened = 'email-changed' or e.at = (to_jsonb(new) ->> 'printed_at')::timestamptz))
  then
    insert into sign_in_event (id, person_id, what, device, at, by_person)
    values (gen_random_uuid(), whom, happened, '|',
      coalesce((to_jsonb(new) ->> 'printed_at')::timestamptz, now()), asking_person());
  end if;
  if happened = 'email-changed' then
    update session set ended_at = greatest(now(), started_at) where person_id = whom and ended_at is null;
  end if;
  return null;
end
$$;
create constraint trigger person_address_leaves_trace after update on person deferrable initially deferred for each row
  when (new.email is distinct from old.email) execute function note_hand_on_access();
create constraint trigger sign_in_card_leaves_trace after insert on sign_in_card deferrable initially deferred for each row
  execute function note_hand_on_access();

-- A card is printed in one's own name, unused; the office only withdraws it.
create function keep_card_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' and (new.printed_by <> asking_person() or new.used_at is not null or new.withdrawn_at is not null) then
    raise exception 'a card is printed in one''s own name' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'withdrawn_at' <> to_jsonb(old) - 'withdrawn_at'
    or old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
    raise exception 'of a card one only says that it is withdrawn' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger sign_in_card_is_honest before insert or update on sign_in_card for each row execute function keep_card_honest();

-- Two people, to all of it -----------------------------------------------------------------------------------------------

create or replace function keep_two_people() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
begin
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
  if new.state = 'issued' and old.state <> 'issued' and new.kind = 'invoice' and (
    old.state <> 'submitted' or new.approved_by is distinct from me or my_access_is_open(now())
    or not (is_another(old.submitted_by) or is_another(old.agreed_by))) then
    raise exception 'an invoice is issued by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- Whether somebody is there, and is another than the one who asks, as far as we know.
create function is_another(one uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return one is not null and one <> asking_person() and not i_hold_access_of(one, now());
end
$$;
revoke all on function is_another(uuid) from public;

-- What waits for its second yes is put forward anew by whoever changes what will stand on it: the customer and where the mail
-- goes, the trade name, who sells, how long there is to pay. A yes that was given is to what stood there before.
create function put_forward_anew(of_cooperative uuid, of_customer uuid, of_business uuid, change jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with anew as (
    update invoice set revision = revision + 1, agreed_by = null,
      submitted_by = case asking_purpose() when 'person' then asking_person() else submitted_by end
    where cooperative_id = of_cooperative and state = 'submitted' and kind = 'invoice'
      and (of_customer is null or customer_id = of_customer) and (of_business is null or business_id = of_business)
    returning id
  )
  insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person, changes)
  select of_cooperative, anew.id, gen_random_uuid(), 'edited', now(), asking_person(), jsonb_build_array(change) from anew;
end
$$;
revoke all on function put_forward_anew(uuid, uuid, uuid, jsonb) from public;

create function customer_in_words(one customer) returns text language sql immutable as $$
  select concat_ws(', ', one.name, nullif(one.contact, ''), nullif(one.street, ''), nullif(trim(one.postcode || ' ' || one.city), ''),
    nullif(one.country, 'NL'), one.email, one.kvk, one.oin, one.vat_number)
$$;

create function customer_is_put_forward_anew() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform put_forward_anew(new.cooperative_id, new.id, null, jsonb_build_object(
    'what', 'buyer', 'from', customer_in_words(old), 'to', customer_in_words(new)));
  return null;
end
$$;
create trigger customer_puts_forward_anew after update on customer for each row
  when (new is distinct from old) execute function customer_is_put_forward_anew();

create function business_is_put_forward_anew() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform put_forward_anew(new.cooperative_id, null, new.id, jsonb_build_object(
    'what', 'maker', 'from', old.trade_name, 'to', new.trade_name));
  return null;
end
$$;
create trigger business_puts_forward_anew after update on business for each row
  when (new.trade_name is distinct from old.trade_name) execute function business_is_put_forward_anew();

create function seller_is_put_forward_anew() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.legal_name, new.kvk, new.vat_number) is distinct from (old.legal_name, old.kvk, old.vat_number) then
    perform put_forward_anew(new.id, null, null, jsonb_build_object('what', 'seller',
      'from', concat_ws(', ', old.legal_name, old.kvk, old.vat_number),
      'to', concat_ws(', ', new.legal_name, new.kvk, new.vat_number)));
  end if;
  if new.payment_term_days <> old.payment_term_days then
    perform put_forward_anew(new.id, null, null, jsonb_build_object('what', 'term',
      'from', old.payment_term_days::text, 'to', new.payment_term_days::text));
  end if;
  return null;
end
$$;
create trigger seller_puts_forward_anew after update on cooperative for each row execute function seller_is_put_forward_anew();

-- The account on the invoices: one of the co-operative's own, asked for by one and confirmed by another.
alter table cooperative
  add column iban_asked text check (iban_asked ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  add column iban_asked_by uuid references person,
  add column iban_asked_at timestamptz,
  add constraint cooperative_iban_is_asked_whole check (
    (iban_asked is null) = (iban_asked_by is null) and (iban_asked is null) = (iban_asked_at is null));
comment on column cooperative.iban_asked is 'The account that somebody asks to print on invoices; another person confirms it.';
grant update (iban_asked, iban_asked_by, iban_asked_at) on cooperative to gilde_app;

-- The accounts that money can come in on, for who may choose which of them is printed. The bank itself they need not see.
create function accounts_to_print() returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('administrator', 'board') then
    return query select b.iban from bank_account b where b.cooperative_id = asking_cooperative() order by b.iban;
  end if;
end
$$;

create function keep_printed_account() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.iban_asked is not null
    and (new.iban_asked, new.iban_asked_by) is distinct from (old.iban_asked, old.iban_asked_by)
    and (new.iban_asked_by <> asking_person() or new.iban_asked not in (select accounts_to_print())) then
    raise exception 'an account to print is one of our own, asked for in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.iban is distinct from old.iban and (
    new.iban is distinct from old.iban_asked or new.iban is null or new.iban not in (select accounts_to_print())
    or my_access_is_open(now()) or not is_another(old.iban_asked_by)) then
    raise exception 'the account on invoices is changed by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger cooperative_keeps_printed_account before update on cooperative for each row
  execute function keep_printed_account();

-- Schemes ----------------------------------------------------------------------------------------------------------------

-- Nobody gives themselves a scheme, and nobody decides alone by which rules is shared out.
alter policy board_assigns on member_scheme with check (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('board'))
  and decided_by = (select asking_person()) and member_id not in (select asking_members()));

create function keep_scheme_of_two() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' and (new.state <> 'draft' or new.drafted_by <> asking_person()) then
    raise exception 'a version of a scheme begins as a draft, in one''s own name' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and new.state = 'draft' and new.drafted_by <> asking_person()
    or tg_op = 'UPDATE' and new.state = 'decided' and (
      new.rules <> old.rules or new.drafted_by <> old.drafted_by or new.decided_by <> asking_person()
      or my_access_is_open(now()) or not is_another(old.drafted_by)) then
    raise exception 'a version of a scheme is decided by another than who wrote it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger scheme_version_of_two before insert or update on scheme_version for each row
  execute function keep_scheme_of_two();

-- Jobs -------------------------------------------------------------------------------------------------------------------

-- Who may ask for a kind of job is said by the domain whose job it is, in a function may_ask_for_<job>(payload). It is asked of
-- a person only, about the co-operative they ask for. A domain that comes adds its own and rewrites nobody's.
alter function may_ask_for_job(text, jsonb) rename to may_ask_for_job_of_before;

create function may_ask_for_job(task text, payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  rule constant text := format('may_ask_for_%s', replace(task, '-', '_'));
  answer boolean;
begin
  if asking_purpose() in ('job', 'operator') then
    return true;
  end if;
  if asking_purpose() <> 'person' or payload ->> 'cooperativeId' is distinct from asking_cooperative()::text then
    return false;
  end if;
  if to_regprocedure(format('public.%I(jsonb)', rule)) is null then
    -- Kinds of job that came before this way of saying it.
    return coalesce(may_ask_for_job_of_before(task, payload), false);
  end if;
  execute format('select public.%I($1)', rule) using payload into answer;
  return coalesce(answer, false);
end
$$;

create function may_ask_for_render_invoice(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from invoice i where i.cooperative_id = asking_cooperative() and i.id = (payload ->> 'invoiceId')::uuid);
end
$$;

create function may_ask_for_mail_invoice(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from invoice i
    where i.cooperative_id = asking_cooperative() and i.id = (payload ->> 'invoiceId')::uuid
      and (asking_holds('administrator') or i.member_id in (select asking_members())));
end
$$;

-- Jobs with the same key become one. The key holds what the job is about, so that nobody takes the place of a job that they
-- could not ask for themselves.
create or replace function enqueue_job(task text, payload jsonb, job_key text default null) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not may_ask_for_job(task, payload) then
    raise exception 'who asks may not ask for the job %', task using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(task, payload::json, max_attempts => 12, job_key => case when job_key is not null then
    format('%s:%s:%s:%s', payload ->> 'cooperativeId', task, md5(payload::text), md5(job_key)) end);
end
$$;
