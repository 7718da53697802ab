-- Recurring invoices: a plan makes a draft each month, quarter or year, which then goes the usual road.

create table recurring_plan (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  member_id      uuid not null,
  business_id    uuid not null,
  customer_id    uuid not null,
  every          text not null check (every in ('month', 'quarter', 'year')),
  period         text not null check (period in ('before', 'this')),
  starts_on      date not null,
  ends_on        date check (ends_on > starts_on),
  most_turns     integer check (most_turns between 1 and 600),
  sends_itself   boolean not null,
  state          text not null default 'running' check (state in ('running', 'paused', 'ended')),
  resumed_on     date,
  prices_include_vat boolean not null,
  reference      text not null default '' check (length(reference) <= 120),
  note           text not null default '' check (length(note) <= 1000),
  made_at        timestamptz not null,
  made_by        uuid not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, business_id) references business (cooperative_id, id),
  foreign key (cooperative_id, customer_id) references customer (cooperative_id, id)
);
comment on table recurring_plan is
  'Work that comes back: for whom, how often, from when, until when or how many times. starts_on is the day of the first invoice; '
  'each later one is on the same day of its month, or on the last day when that month is shorter. period: the work was in the months '
  'before that day, or is in those that begin with its month. sends_itself: what is made is put forward at once. Only where it stands '
  'and its last day change. resumed_on: what came due before it, in a pause, is passed over.';
create index recurring_plan_by_member on recurring_plan (cooperative_id, member_id);
create index recurring_plan_by_business on recurring_plan (cooperative_id, business_id);
create index recurring_plan_by_customer on recurring_plan (cooperative_id, customer_id);
call protect('recurring_plan');
grant select, insert on recurring_plan to gilde_app;
grant update (state, ends_on, resumed_on) on recurring_plan to gilde_app;

create table recurring_price (
  cooperative_id uuid not null,
  plan_id        uuid not null,
  from_day       date not null,
  lines          jsonb not null check (jsonb_typeof(lines) = 'array'),
  set_at         timestamptz not null,
  set_by         uuid not null,
  said_to        text not null,
  primary key (cooperative_id, plan_id, from_day),
  foreign key (cooperative_id, plan_id) references recurring_plan (cooperative_id, id) on delete cascade
);
comment on table recurring_price is
  'What a plan asks from a day on; the latest row that is not later holds. Whole numbers as text. said_to: to whom, under which name '
  'and by whom it was, when it was set: written by the database.';
call protect('recurring_price');
grant select, insert on recurring_price to gilde_app;
grant update (lines, set_at, set_by, said_to) on recurring_price to gilde_app;

create table recurring_turn (
  cooperative_id uuid not null,
  plan_id        uuid not null,
  turn           integer not null check (turn >= 1),
  due_on         date not null,
  invoice_id     uuid,
  refused        text check (length(refused) between 1 and 60),
  made_at        timestamptz not null,
  primary key (cooperative_id, plan_id, turn),
  foreign key (cooperative_id, plan_id) references recurring_plan (cooperative_id, id) on delete cascade,
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id) on delete set null (invoice_id),
  check (invoice_id is null or refused is null)
);
comment on table recurring_turn is
  'What a plan made, once for each turn: the draft, or the word of why there is none: paused, or what keeps it from being an invoice '
  '(tried again each morning). A draft that was thrown away leaves its turn without an invoice: it does not come again.';
create index recurring_turn_by_invoice on recurring_turn (cooperative_id, invoice_id) where invoice_id is not null;
call protect('recurring_turn');
grant select, insert on recurring_turn to gilde_app;
grant update (invoice_id, refused, made_at) on recurring_turn to gilde_app;

-- Who may ------------------------------------------------------------------------------------------------------------

call own_rows_are_read('recurring_plan');
call allow('recurring_plan', 'own_begins', 'insert',
  'member_id in (select asking_members()) and business_id in (select asking_businesses())');
call allow('recurring_plan', 'own_changes', 'update', 'member_id in (select asking_members())');
call roles_keep('recurring_plan', 'administrator');
call roles_read('recurring_plan', 'auditor');
call allow('recurring_plan', 'job_reads', 'select', '(select asking_as(''job''))');
-- To lock it, so that two jobs make one draft; the trigger below lets a job change nothing.
call allow('recurring_plan', 'job_locks', 'update', '(select asking_as(''job''))');

create policy with_plan on recurring_price for select using (
  exists (select from recurring_plan p where p.cooperative_id = recurring_price.cooperative_id and p.id = recurring_price.plan_id));
create policy with_plan on recurring_turn for select using (
  exists (select from recurring_plan p where p.cooperative_id = recurring_turn.cooperative_id and p.id = recurring_turn.plan_id));
create policy who_keeps_the_plan on recurring_price for insert with check (
  cooperative_id = (select asking_cooperative()) and set_by = (select asking_person())
  and exists (select from recurring_plan p where p.cooperative_id = recurring_price.cooperative_id and p.id = recurring_price.plan_id
    and ((select asking_holds('administrator')) or p.member_id in (select asking_members()))));
create policy who_keeps_the_plan_changes on recurring_price for update using (
  cooperative_id = (select asking_cooperative())
  and exists (select from recurring_plan p where p.cooperative_id = recurring_price.cooperative_id and p.id = recurring_price.plan_id
    and ((select asking_holds('administrator')) or p.member_id in (select asking_members()))))
  with check (cooperative_id = (select asking_cooperative()) and set_by = (select asking_person()));
call allow('recurring_turn', 'job_makes', 'insert', '(select asking_as(''job''))');
call allow('recurring_turn', 'job_tries_again', 'update', '(select asking_as(''job''))');

-- What a price was said to: the customer, the trade name, who sells and the days to pay, as in 037. When one of these is another by
-- the time of an invoice, it is not put forward in the name of who set the price.
create function recurring_said_to(of_cooperative uuid, of_plan uuid) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select concat_ws(' / ', customer_in_words(c), b.trade_name, o.legal_name, o.kvk, o.vat_number, o.payment_term_days)
  from recurring_plan p
  join customer c on c.cooperative_id = p.cooperative_id and c.id = p.customer_id
  join business b on b.cooperative_id = p.cooperative_id and b.id = p.business_id
  join cooperative o on o.id = p.cooperative_id
  where p.cooperative_id = of_cooperative and p.id = of_plan
    and (asking_purpose() <> 'person' or p.cooperative_id = asking_cooperative()
      and (asking_holds('administrator') or p.member_id in (select asking_members())))
$$;

create function keep_plan_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if asking_purpose() = 'person' and new.made_by is distinct from asking_person() then
      raise exception 'a plan is made in one''s own name' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if asking_purpose() = 'job' and new is distinct from old then
    raise exception 'a job keeps to the plan' using errcode = 'restrict_violation';
  end if;
  if old.state = 'ended' and new is distinct from old then
    raise exception 'what ended does not begin again: make another plan' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger recurring_plan_stays_honest before insert or update on recurring_plan
  for each row execute function keep_plan_honest();

create function keep_price_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.said_to := coalesce(recurring_said_to(new.cooperative_id, new.plan_id), '');
  return new;
end
$$;
create trigger recurring_price_says_to_whom before insert or update on recurring_price
  for each row execute function keep_price_honest();

-- What quotes lacked -------------------------------------------------------------------------------------------------------

-- A member says no to what the administration wrote for them: it is a draft again, with what is wrong with it.
do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'quote_event'::regclass and conname = 'quote_event_kind_check';
  alter table quote_event drop constraint quote_event_kind_check;
  execute format('alter table quote_event add constraint quote_event_kind_check check (kind in (%s, %L))', known, 'disagreed');
end
$$;
alter policy member_says on quote_event with check (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('member')) and by_person = (select asking_person())
  and kind in ('drafted', 'changed', 'submitted', 'taken-back', 'agreed', 'disagreed', 'answered', 'withdrawn', 'invoiced')
  and exists (select from quote q where q.cooperative_id = quote_event.cooperative_id and q.id = quote_event.quote_id
    and q.member_id in (select asking_members())));
alter policy office_says on quote_event with check (
  cooperative_id = (select asking_cooperative()) and ((select asking_holds('administrator')) or (select asking_as('job')))
  and by_person is not distinct from (select asking_person())
  and kind not in ('agreed', 'disagreed', 'opened', 'question', 'accepted', 'declined')
  and exists (select from quote q where q.cooperative_id = quote_event.cooperative_id and q.id = quote_event.quote_id));

-- Who holds a link asks for no jobs; that the customer asked something is mailed to the member all the same.
create function mail_question_about_quote() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform graphile_worker.add_job('mail-quote', json_build_object('cooperativeId', new.cooperative_id, 'quoteId', new.quote_id,
    'mailId', new.id, 'about', 'question'), max_attempts => 12);
  return null;
end
$$;
create trigger quote_question_is_mailed after insert on quote_event for each row
  when (new.kind = 'question') execute function mail_question_about_quote();
