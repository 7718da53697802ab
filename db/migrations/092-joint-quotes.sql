-- A quote has shares as an invoice has (068): two or more members offer one price, with a split that each of them said yes to before it
-- goes out. What the customer says yes to becomes joint invoices with the same split, to the cent for each part and in all; the yes of a
-- fellow holds for these as long as customer, prices and split stand. See docs/decisions/0033.

alter table quote add column revised_at timestamptz;
comment on column quote.revised_at is 'In which transaction the revision of before was written; shares written in another one are a revision of their own.';

create table quote_share (
  cooperative_id  uuid not null,
  quote_id        uuid not null,
  member_id       uuid not null,
  leads           boolean not null,
  basis_points    integer check (basis_points between 1 and 10000),
  said_amount     bigint check (said_amount > 0),
  lines           smallint[] check (cardinality(lines) > 0),
  net             bigint not null,
  agreed_revision integer,
  agreed_by       uuid,
  signed_on       date,
  primary key (cooperative_id, quote_id, member_id),
  foreign key (cooperative_id, quote_id) references quote (cooperative_id, id) on delete cascade,
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check ((agreed_revision is null) = (agreed_by is null)),
  check (signed_on is null or agreed_by is not null),
  constraint quote_share_is_said_one_way check (num_nonnulls(basis_points, said_amount, lines) = 1)
);
comment on table quote_share is
  'What of a joint quote is of which member, without VAT, in cents: together its net. Said in one of three ways, as on an invoice. A quote '
  'of one member has none.';
comment on column quote_share.leads is 'The member who drafts the quote, in whose business the customer is.';
comment on column quote_share.agreed_revision is 'To which revision of the quote the member said yes. A change is a next revision, and asks anew.';
comment on column quote_share.signed_on is
  'The day on the sheet of a member who never signs in: agreed_by is the administrator who saw it, who did not put the quote forward.';
create index quote_share_by_member on quote_share (cooperative_id, member_id) include (quote_id, leads);
call protect('quote_share');

create table quote_part_share (
  cooperative_id uuid not null,
  quote_id       uuid not null,
  part           smallint not null,
  member_id      uuid not null,
  net            bigint not null check (net > 0),
  primary key (cooperative_id, quote_id, part, member_id),
  foreign key (cooperative_id, quote_id, part) references quote_part (cooperative_id, quote_id, part) on delete cascade,
  foreign key (cooperative_id, quote_id, member_id) references quote_share (cooperative_id, quote_id, member_id)
);
comment on table quote_part_share is
  'What of each part of a joint quote is of which member, as it was sent, without VAT, in cents: of a part together its net, of a member '
  'together their share of the quote.';
create index quote_part_share_by_member on quote_part_share (cooperative_id, member_id);
call protect('quote_part_share');

-- Joint quotes that another leads, from when somebody put them forward until for ever: what a fellow knows of them.
create function asking_joint_quotes() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' then
    return query select s.quote_id from quote_share s
      join quote q on q.cooperative_id = s.cooperative_id and q.id = s.quote_id
      where s.cooperative_id = asking_cooperative() and not s.leads and s.member_id in (select asking_members())
        and q.state not in ('draft', 'returned');
  end if;
end
$$;
revoke all on function asking_joint_quotes() from public;
grant execute on function asking_joint_quotes() to gilde_app;

-- Who has which part of a joint quote, for who sees it: names and who they sign in as, and nothing else of other members.
create function stakes_of_quote(of_quote uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('memberId', s.member_id, 'person', m.person_id, 'name', m.name, 'leads', s.leads,
      'joint', true, 'basisPoints', s.basis_points, 'saidAmount', s.said_amount::text, 'lines', s.lines, 'net', s.net::text,
      'agreedRevision', s.agreed_revision, 'agreedBy', s.agreed_by, 'agreedOnPaper', s.signed_on is not null, 'agreedOnQuote', false)
      order by s.leads desc, s.member_id), '[]')
  from quote_share s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
  where s.cooperative_id = asking_cooperative() and s.quote_id = of_quote and (
    asking_as('job') or asking_holds('administrator', 'auditor') or of_quote in (select asking_joint_quotes())
    or exists (select from quote q where q.cooperative_id = s.cooperative_id and q.id = s.quote_id and q.member_id in (select asking_members())))
$$;
revoke all on function stakes_of_quote(uuid) from public;
grant execute on function stakes_of_quote(uuid) to gilde_app;

-- A fellow sees of it what a yes needs: to whom, what, for how much, and who leads. Not the address of the customer, the link, what was
-- asked and answered, or how the price came about; so there is no policy for them on quote.
create function joint_quotes() returns table (
  id uuid, state text, revision integer, submitted_by uuid, agreed_by uuid, leader_name text, trade_name text, customer_name text,
  worked_from date, worked_until date, prices_include_vat boolean, note text, lines jsonb, billing jsonb,
  net bigint, vat bigint, total bigint, drafted_at timestamptz, number text, valid_until date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select q.id, q.state, q.revision, q.submitted_by, q.agreed_by, m.name, b.trade_name, coalesce(q.buyer ->> 'name', c.name),
      q.worked_from, q.worked_until, q.prices_include_vat, q.note, q.lines, q.billing,
      q.net, q.vat, q.total, q.drafted_at, q.number, q.valid_until
    from asking_joint_quotes() j (id)
    join quote q on q.cooperative_id = asking_cooperative() and q.id = j.id
    join member m on m.cooperative_id = q.cooperative_id and m.id = q.member_id
    join business b on b.cooperative_id = q.cooperative_id and b.id = q.business_id
    join customer c on c.cooperative_id = q.cooperative_id and c.id = q.customer_id
    order by q.drafted_at desc, q.id desc limit 200;
end
$$;
revoke all on function joint_quotes() from public;
grant execute on function joint_quotes() to gilde_app;

-- The word of a fellow, to exactly what they saw: yes, or no with words, and then it is a draft again. The one way in which they write
-- in a joint quote. Gives why it was not taken; null when it was.
create function answer_joint_quote(of_quote uuid, seen integer, no_because text, said_at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked quote;
  mine quote_share;
begin
  select q.* into asked from quote q where q.cooperative_id = asking_cooperative() and q.id = of_quote
    and q.id in (select asking_joint_quotes()) for update;
  if not found then
    return 'quote-not-found';
  end if;
  select s.* into mine from quote_share s
  where s.cooperative_id = asked.cooperative_id and s.quote_id = asked.id and not s.leads and s.member_id in (select asking_members());
  if asked.state <> 'submitted' then
    return 'quote-not-submitted';
  elsif asked.revision <> seen then
    return 'quote-changed';
  elsif mine.agreed_revision is not distinct from asked.revision or asked.submitted_by is not distinct from asking_person() then
    return 'agreed-already';
  end if;
  if no_because is null then
    update quote_share set agreed_revision = asked.revision, agreed_by = asking_person()
    where cooperative_id = mine.cooperative_id and quote_id = mine.quote_id and member_id = mine.member_id;
  else
    update quote set state = 'draft', revision = revision + 1, submitted_by = null, agreed_by = null
    where cooperative_id = asked.cooperative_id and id = asked.id;
  end if;
  insert into quote_event (cooperative_id, quote_id, id, kind, at, by_person, words)
  values (asked.cooperative_id, asked.id, gen_random_uuid(), case when no_because is null then 'agreed' else 'disagreed' end, said_at,
    asking_person(), coalesce(no_because, ''));
  return null;
end
$$;
revoke all on function answer_joint_quote(uuid, integer, text, timestamptz) from public;
grant execute on function answer_joint_quote(uuid, integer, text, timestamptz) to gilde_app;

do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'quote_event'::regclass and conname = 'quote_event_kind_check';
  alter table quote_event drop constraint quote_event_kind_check;
  execute format('alter table quote_event add constraint quote_event_kind_check check (kind in (%s, %L))', known, 'agreed-on-paper');
end
$$;

-- A share is said by who drafts as long as nothing was sent, and agreed to in one's own name, to the quote as it is now; of who never
-- signs in the administration says that the signed sheet is there (080).
create function keep_quote_share_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_quote quote;
  own boolean;
begin
  if asking_purpose() <> 'person' then
    return coalesce(new, old);
  end if;
  select * into of_quote from quote q
  where q.cooperative_id = coalesce(new.cooperative_id, old.cooperative_id) and q.id = coalesce(new.quote_id, old.quote_id);
  if of_quote.number is not null then
    raise exception 'the shares of a quote that was sent never change' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    if new.agreed_by is not null or new.leads <> (new.member_id = of_quote.member_id) then
      raise exception 'a share begins as it is said' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  own := new.member_id in (select asking_members());
  if new.agreed_by is distinct from asking_person() or of_quote.state <> 'submitted'
    or new.agreed_revision is distinct from of_quote.revision or (new.signed_on is not null) = own then
    raise exception 'a share is agreed to in one''s own name, as the quote is now' using errcode = 'restrict_violation';
  end if;
  if new.signed_on is not null and (not asking_holds('administrator') or my_access_is_open(now())
    or new.signed_on < day_of(of_quote.drafted_at)
    or of_quote.submitted_by is null or not is_another(of_quote.submitted_by)
    or not never_signs_in((select m.person_id from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id))
    or exists (select from quote_share s where s.cooperative_id = new.cooperative_id and s.quote_id = new.quote_id
      and s.member_id in (select asking_members()))) then
    raise exception 'a yes on paper is noted by another than who put it forward, of who never signs in'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger quote_share_is_honest before insert or update or delete on quote_share
  for each row execute function keep_quote_share_honest();

-- Shares come with the revision that they belong to, in one transaction; else they are a revision of their own (046).
create function quote_is_put_forward_anew() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return null;
  end if;
  with anew as (
    update quote q set revision = q.revision + 1, submitted_by = asking_person(), agreed_by = null
    where q.state = 'submitted' and q.revised_at is distinct from now()
      and (q.cooperative_id, q.id) in (select c.cooperative_id, c.quote_id from changed c)
    returning q.cooperative_id, q.id
  )
  insert into quote_event (cooperative_id, quote_id, id, kind, at, by_person)
  select anew.cooperative_id, anew.id, gen_random_uuid(), 'edited', now(), asking_person() from anew;
  return null;
end
$$;
create trigger quote_share_put_forward_anew after insert on quote_share
  referencing new table as changed for each statement execute function quote_is_put_forward_anew();
create trigger quote_share_gone_put_forward_anew after delete on quote_share
  referencing old table as changed for each statement execute function quote_is_put_forward_anew();

-- As it was (081), and which transaction wrote the revision.
create or replace function keep_quote_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  moving constant text[] := '{state,document_id}';
  beside constant text[] := '{revision,revised_at,submitted_by,agreed_by}';
  -- What sending fills in; all the rest is what the other one put forward.
  sending constant text[] := '{state,number,number_year,number_in_year,sent_on,valid_until,approved_by,seller,buyer,terms,price_said,link_token}';
begin
  if tg_op = 'DELETE' then
    if old.number is not null then
      raise exception 'a quote that was sent is never removed' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and old.number is not null then
    if to_jsonb(new) - moving is distinct from to_jsonb(old) - moving
      or old.document_id is not null and new.document_id is distinct from old.document_id
      or new.state <> old.state and (old.state <> 'sent' or new.state in ('draft', 'submitted', 'returned')
        or new.state in ('accepted', 'declined') and asking_purpose() <> 'link') then
      raise exception 'a quote that was sent never changes: make a new version' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.state not in ('draft', 'submitted') or new.drafted_by is distinct from me or new.submitted_by <> me
      or new.agreed_by is not null or new.state = 'submitted' and new.submitted_by is null then
      raise exception 'a quote is drafted and put forward in one''s own name' using errcode = 'restrict_violation';
    end if;
    new.revised_at := now();
    return new;
  end if;
  if new.revision <> old.revision and new.agreed_by is not distinct from old.agreed_by then
    new.agreed_by := null;
  end if;
  if new.drafted_by is distinct from old.drafted_by
    or new.submitted_by is distinct from old.submitted_by and new.submitted_by is distinct from me
      and not (new.submitted_by is null and new.state in ('draft', 'returned', 'withdrawn'))
    or new.agreed_by is distinct from old.agreed_by and new.agreed_by <> me then
    raise exception 'a quote is put forward and agreed to in one''s own name' using errcode = 'restrict_violation';
  end if;
  -- Whoever writes in what waits puts it forward anew, whichever program they use.
  if old.state = 'submitted' and new.state = 'submitted' and to_jsonb(new) - beside is distinct from to_jsonb(old) - beside then
    new.revision := old.revision + 1;
    new.submitted_by := me;
    new.agreed_by := null;
  end if;
  if new.revision <> old.revision then
    new.revised_at := now();
  end if;
  if new.state = 'sent' and (old.state <> 'submitted' or new.approved_by is distinct from me or my_access_is_open(now())
    or to_jsonb(new) - sending is distinct from to_jsonb(old) - sending
    or new.terms is distinct from coalesce((select s.terms from quote_settings s where s.cooperative_id = new.cooperative_id), '')
    or new.valid_until is distinct from new.sent_on + coalesce(new.valid_days,
      (select s.valid_days from quote_settings s where s.cooperative_id = new.cooperative_id), 30)
    or not (is_another(old.submitted_by) or is_another(old.agreed_by))) then
    raise exception 'a quote is sent by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- Nobody sends what is partly their own; a joint quote goes out when each member said yes to exactly this, and adds up.
create function keep_quote_shares_agreed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  added bigint;
  own boolean;
  waits boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select sum(s.net), bool_or(m.person_id = asking_person()), bool_or(old.submitted_by is distinct from m.person_id
      and not (s.leads and old.agreed_by is not distinct from m.person_id)
      and (s.agreed_revision is distinct from old.revision or s.agreed_by is distinct from m.person_id and s.signed_on is null))
    into added, own, waits
  from quote_share s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
  where s.cooperative_id = new.cooperative_id and s.quote_id = new.id;
  if added <> new.net or own or waits then
    raise exception 'a quote of several members is sent by another, when each of them said yes to all of it'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger quote_shares_agreed before update on quote for each row
  when (new.state = 'sent' and old.state <> 'sent') execute function keep_quote_shares_agreed();

-- Its parts are divided with it: of each part the whole, and of each member their share.
create function keep_part_shares_whole() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'nobody' then
    return null;
  end if;
  if exists (
      select from quote_part p
      where p.cooperative_id = new.cooperative_id and p.quote_id = new.quote_id
        and exists (select from quote_share s where s.cooperative_id = p.cooperative_id and s.quote_id = p.quote_id)
        and p.net is distinct from (select sum(d.net) from quote_part_share d
          where d.cooperative_id = p.cooperative_id and d.quote_id = p.quote_id and d.part = p.part))
    or exists (
      select from quote_share s
      where s.cooperative_id = new.cooperative_id and s.quote_id = new.quote_id
        and s.net is distinct from (select sum(d.net) from quote_part_share d
          where d.cooperative_id = s.cooperative_id and d.quote_id = s.quote_id and d.member_id = s.member_id)) then
    raise exception 'the parts of a joint quote are divided as the quote is' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger quote_part_divided after insert on quote_part deferrable initially deferred
  for each row execute function keep_part_shares_whole();
create constraint trigger quote_part_share_whole after insert on quote_part_share deferrable initially deferred
  for each row execute function keep_part_shares_whole();
create trigger quote_part_share_never_changes before update on quote_part_share for each row execute function refuse_change();

grant select, insert, delete on quote_share to gilde_app;
grant update (agreed_revision, agreed_by, signed_on) on quote_share to gilde_app;
grant select, insert on quote_part_share to gilde_app;

create policy leader_reads on quote_share for select using (
  cooperative_id = (select asking_cooperative()) and exists (
    select from quote q where q.cooperative_id = quote_share.cooperative_id and q.id = quote_share.quote_id
      and q.member_id in (select asking_members())));
create policy leader_says on quote_share for insert with check (
  cooperative_id = (select asking_cooperative()) and exists (
    select from quote q where q.cooperative_id = quote_share.cooperative_id and q.id = quote_share.quote_id
      and q.member_id in (select asking_members()) and q.number is null));
create policy leader_takes_back on quote_share for delete using (
  cooperative_id = (select asking_cooperative()) and exists (
    select from quote q where q.cooperative_id = quote_share.cooperative_id and q.id = quote_share.quote_id
      and q.member_id in (select asking_members()) and q.number is null));
create policy joint_is_read on quote_share for select using (
  cooperative_id = (select asking_cooperative()) and quote_id in (select asking_joint_quotes()));
call roles_keep('quote_share', 'administrator');
call roles_read('quote_share', 'auditor');
create policy job_reads on quote_share for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')));

create policy with_quote on quote_part_share for select using (
  (select asking_purpose()) = 'person' and exists (
    select from quote q where q.cooperative_id = quote_part_share.cooperative_id and q.id = quote_part_share.quote_id));
create policy joint_is_read on quote_part_share for select using (
  cooperative_id = (select asking_cooperative()) and quote_id in (select asking_joint_quotes()));
call roles_add('quote_part_share', 'administrator');

-- Invoices of a joint quote -----------------------------------------------------------------------------------------------

-- Whether what a fellow said yes to on the quote is still what an invoice asks for them: the same customer, prices and split. The
-- yes to an invoice is then asked of nobody twice; a change asks anew by itself, and nothing has to be withdrawn.
create function yes_of_quote_holds(of_share invoice_share) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select of_share.joint and not of_share.leads and exists (
    select from quote_part p
    join quote q on q.cooperative_id = p.cooperative_id and q.id = p.quote_id
    join invoice i on i.cooperative_id = p.cooperative_id and i.id = p.invoice_id
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    where p.cooperative_id = of_share.cooperative_id and p.invoice_id = of_share.invoice_id and q.state = 'accepted'
      and i.member_id = q.member_id and i.business_id = q.business_id and i.customer_id = q.customer_id
      and c.name = q.buyer ->> 'name' and i.prices_include_vat = q.prices_include_vat and i.net = p.net and i.total = p.total
      and exists (select from quote_part_share d
        where d.cooperative_id = p.cooperative_id and d.quote_id = p.quote_id and d.part = p.part and d.member_id = of_share.member_id)
      and (select jsonb_agg(jsonb_build_array(l.quantity, l.unit, l.unit_price, l.vat_code) order by l.line) from invoice_line l
          where l.cooperative_id = i.cooperative_id and l.invoice_id = i.id)
        = (select jsonb_agg(jsonb_build_array((l ->> 'quantity')::bigint, l ->> 'unit', (l ->> 'unitPrice')::bigint, l ->> 'vatCode')
            order by place) from jsonb_array_elements(p.lines) with ordinality said (l, place))
      and (select jsonb_agg(jsonb_build_array(s.member_id, s.net) order by s.member_id) from invoice_share s
          where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id)
        = (select jsonb_agg(jsonb_build_array(d.member_id, d.net) order by d.member_id) from quote_part_share d
          where d.cooperative_id = p.cooperative_id and d.quote_id = p.quote_id and d.part = p.part))
$$;
revoke all on function yes_of_quote_holds(invoice_share) from public;
grant execute on function yes_of_quote_holds(invoice_share) to gilde_app;

create or replace function keep_shares_agreed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  added bigint;
  own boolean;
  waits boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select sum(s.net), bool_or(m.person_id = asking_person()), bool_or((s.joint or not s.leads)
      and old.submitted_by is distinct from m.person_id
      and not (s.leads and old.agreed_by is not distinct from m.person_id)
      and (s.agreed_revision is distinct from old.revision or s.agreed_by is distinct from m.person_id and not s.agreed_on_paper)
      and not yes_of_quote_holds(s))
    into added, own, waits
  from invoice_share s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
  where s.cooperative_id = new.cooperative_id and s.invoice_id = new.id;
  if added is distinct from new.net then
    raise exception 'the shares of an invoice are the whole of it' using errcode = 'restrict_violation';
  end if;
  if new.kind = 'invoice' and (own or waits) then
    raise exception 'an invoice of several members is issued by another, when each of them said yes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
