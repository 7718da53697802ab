-- What an adversary found that the rules of the database let through.


-- Who drafts cannot give all of an invoice to another either: a share beside the one that leads is of joint work, and waits for its
-- own yes.
create or replace function keep_share_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_invoice invoice;
  own boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select * into of_invoice from invoice where cooperative_id = new.cooperative_id and id = new.invoice_id;
  if tg_op = 'INSERT' then
    if new.agreed_by is not null or new.credited_net <> of_invoice.credited_net or new.shared_net <> of_invoice.shared_net
      or new.leads <> (new.member_id = of_invoice.member_id)
      or not new.leads and not new.joint then
      raise exception 'a share begins as it is said' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if (new.credited_net, new.shared_net) is distinct from (old.credited_net, old.shared_net) and not asking_holds('administrator') then
    raise exception 'a share is moved by who settles' using errcode = 'restrict_violation';
  end if;
  if (new.agreed_revision, new.agreed_by, new.agreed_on_paper)
    is not distinct from (old.agreed_revision, old.agreed_by, old.agreed_on_paper) then
    return new;
  end if;
  own := new.member_id in (select asking_members());
  if new.agreed_by is distinct from asking_person() or of_invoice.state <> 'submitted'
    or new.agreed_revision <> of_invoice.revision or new.agreed_on_paper = own then
    raise exception 'a share is agreed to in one''s own name, as the invoice is now' using errcode = 'restrict_violation';
  end if;
  if new.agreed_on_paper and (not asking_holds('administrator') or my_access_is_open(now())
    or of_invoice.submitted_by is null or not is_another(of_invoice.submitted_by)
    or not never_signs_in((select m.person_id from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id))
    or exists (select from invoice_share s where s.cooperative_id = new.cooperative_id and s.invoice_id = new.invoice_id
      and s.member_id in (select asking_members()))) then
    raise exception 'a yes on paper is noted by another than who put it forward, of who never signs in'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

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
      and (s.agreed_revision is distinct from old.revision or s.agreed_by is distinct from m.person_id and not s.agreed_on_paper))
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

-- Work for each other is undone by the word of the one and then of the other, and booked by who says so on what was taken out of the
-- pot of the payer for it.
create or replace function keep_inside_job_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  said constant text[] := '{agreed_at,closed_at,closed_by,closed_why,number,counts_on,entry_id,booked_by,undo_asked_by,undo_agreed_at,undone_on,undone_by}';
  pays boolean;
  earns boolean;
  not_the_office boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  pays := new.payer_id in (select asking_members());
  earns := new.earner_id in (select asking_members());
  not_the_office := pays or earns or not asking_holds('administrator');
  if tg_op = 'INSERT' then
    if not pays or new.asked_by <> me or num_nonnulls(new.agreed_at, new.closed_at, new.entry_id, new.undo_asked_by, new.undone_on) > 0 then
      raise exception 'work for each other is asked by who pays' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if to_jsonb(new) - said is distinct from to_jsonb(old) - said
    or new.agreed_at is distinct from old.agreed_at and (not earns or old.agreed_at is not null or old.closed_at is not null)
    or (new.closed_at, new.closed_by, new.closed_why) is distinct from (old.closed_at, old.closed_by, old.closed_why) and (
      not (pays or earns) or new.closed_by is distinct from me or old.closed_at is not null or old.entry_id is not null)
    or new.undo_asked_by is distinct from old.undo_asked_by and (
      not (pays or earns) or old.undo_asked_by is not null or new.undo_asked_by is distinct from me)
    -- The second word is that of the other one, after the first: never in the same stroke.
    or new.undo_agreed_at is distinct from old.undo_agreed_at and (
      not (pays or earns) or old.undo_agreed_at is not null or old.undo_asked_by is null or old.undo_asked_by = me)
    or (new.number, new.counts_on, new.entry_id, new.booked_by) is distinct from
      (old.number, old.counts_on, old.entry_id, old.booked_by) and (
      not_the_office or old.entry_id is not null or new.booked_by is distinct from me or not case
        when new.invoice_id is null then exists (
          select from pot_movement p
          where p.cooperative_id = new.cooperative_id and p.entry_id = new.entry_id and p.member_id = new.payer_id
            and p.kind = 'spent' and p.amount = -new.amount)
        -- As a cost of an invoice it comes off what that brought: booked by this person, about one of the two.
        else exists (
          select from journal_entry e join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
          where e.cooperative_id = new.cooperative_id and e.id = new.entry_id and e.posted_by = me
            and l.member_id in (new.payer_id, new.earner_id)) end)
    or (new.undone_on, new.undone_by) is distinct from (old.undone_on, old.undone_by) and (
      not_the_office or old.undone_on is not null or new.undone_by is distinct from me) then
    raise exception 'work for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create unique index inside_job_of_entry on inside_job (cooperative_id, entry_id) where entry_id is not null;

-- A payment is of the member whose cost it is, to an account that may be used when the batch is made, and that still holds when it
-- is released.
create or replace function keep_payment_item() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  batch payment_batch;
  said payout_answer;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select * into batch from payment_batch b where b.cooperative_id = new.cooperative_id and b.id = new.batch_id for update;
  if tg_op = 'UPDATE' then
    if old.closed_as is not null and not (old.closed_as = 'settled' and coalesce(new.closed_as, 'returned') = 'returned'
        or old.closed_as = 'returned' and new.closed_as = 'settled')
      or new.closed_as in ('settled', 'rejected') and batch.handed_at is null
      or new.closed_as = 'withdrawn' and batch.withdrawn_at is null then
      raise exception 'a payment ends once: withdrawn before it is with the bank, or as the bank says' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if batch.released_at is not null or batch.withdrawn_at is not null or batch.made_by is distinct from asking_person()
    or new.closed_as is not null then
    raise exception 'payments are put in a batch by who makes it' using errcode = 'restrict_violation';
  end if;
  if new.source = 'supplier-invoice' then
    if not exists (
      select from supplier_invoice i join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
      where i.cooperative_id = new.cooperative_id and i.id = new.about_id and i.supplier_id = new.supplier_id
        and i.entry_id is not null and i.closed_at is null and s.iban = new.iban and s.iban <> '') then
      raise exception 'a supplier is paid on the account in the register' using errcode = 'restrict_violation';
    end if;
  elsif not exists (
    select from payee_account a
    where a.cooperative_id = new.cooperative_id and a.id = new.account_id and a.iban = new.iban
      and (a.answer = 'yes' or a.answer is null and a.usable_from <= batch.made_at)
      and case new.source when 'refund' then a.customer_id = new.about_id
        when 'municipal-share' then a.municipality_id is not null
        when 'vat' then a.tax_office
        else a.member_id = new.member_id end) then
    raise exception 'a payment goes to an account of its payee that may be used' using errcode = 'restrict_violation';
  end if;
  if new.source = 'job-cost' and not exists (
      select from job_cost c
      where c.cooperative_id = new.cooperative_id and c.id = new.about_id and c.member_id = new.member_id)
    or new.source in ('payout', 'municipal-share') and new.about_id is distinct from new.member_id then
    raise exception 'a payment is of the member whose money it is' using errcode = 'restrict_violation';
  end if;
  if new.source = 'payout' then
    select * into said from payout_answer a
    where a.cooperative_id = new.cooperative_id and a.member_id = new.member_id
    order by a.said_at desc, a.id desc limit 1;
    if said.id is null or said.id is distinct from new.payout_answer_id or said.answer <> 'yes' or said.amount < new.amount then
      raise exception 'a member is paid what they said yes to' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end
$$;

create or replace function keep_payment_batch() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.made_by is distinct from me or new.released_at is not null or new.handed_at is not null
      or new.withdrawn_at is not null then
      raise exception 'a batch is made in one''s own name' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.released_at is not null and (new.released_at, new.released_by, new.content, new.sha256)
      is distinct from (old.released_at, old.released_by, old.content, old.sha256)
    or old.handed_at is not null and (new.handed_at, new.handed_by) is distinct from (old.handed_at, old.handed_by)
    or old.withdrawn_at is not null or new.handed_at is not null and new.released_at is null
    or new.handed_at is not null and old.handed_at is null and new.handed_by is distinct from me
    or new.withdrawn_at is not null and new.withdrawn_by is distinct from me then
    raise exception 'a batch goes one way, each step in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.released_at is not null and old.released_at is null and (
    new.released_by is distinct from me or my_access_is_open(now()) or not is_another(old.made_by)
    or new.sha256 <> sha256(new.content)
    or exists (
      select from payment_item i left join payee_account a on a.cooperative_id = i.cooperative_id and a.id = i.account_id
        left join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
      where i.cooperative_id = new.cooperative_id and i.batch_id = new.id and (i.member_id in (select asking_members())
          and i.source <> 'municipal-share'
        or a.answer = 'no' or s.iban <> i.iban or exists (
          select from payee_account l
          where l.cooperative_id = a.cooperative_id and (l.entered_at, l.id) > (a.entered_at, a.id)
            and (coalesce(l.member_id, l.customer_id, l.municipality_id) = coalesce(a.member_id, a.customer_id, a.municipality_id)
              or l.tax_office and a.tax_office)
            and l.iban <> i.iban and (l.answer = 'yes' or l.answer is null and l.usable_from <= new.released_at))))
    or not exists (
      select from payment_item i where i.cooperative_id = new.cooperative_id and i.batch_id = new.id
      having count(*) = new.items and sum(i.amount) = new.total)) then
    raise exception 'a batch is released by another than who made it, and not by who is paid' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- What the members adopted stays what it was, also before the year is closed for good.
create or replace function refuse_closed_period() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from period_close where cooperative_id = new.cooperative_id and until_day >= new.counts_on) then
    raise exception 'the books are closed on %', new.counts_on using errcode = 'check_violation', constraint = 'period_open';
  end if;
  if asking_purpose() <> 'nobody' and exists (
    select from annual_adoption
    where cooperative_id = new.cooperative_id and year >= extract(year from new.counts_on)) then
    raise exception 'the annual account of % was adopted', extract(year from new.counts_on)
      using errcode = 'check_violation', constraint = 'period_open';
  end if;
  -- Who restores a backup is nobody, and puts entries before what is said of them.
  if asking_purpose() <> 'nobody' and new.counts_on <= soft_closed_until(new.cooperative_id) and not exists (
    select from late_entry where cooperative_id = new.cooperative_id and entry_id = new.id)
  then
    raise exception 'the books are closed for the time being on %', new.counts_on
      using errcode = 'check_violation', constraint = 'period_soft_open';
  end if;
  return new;
end
$$;

-- Who sends a quote sends what the other put forward, with its parts, which are together the quote; none comes later, and each becomes
-- one invoice.
create or replace function keep_quote_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  moving constant text[] := '{state,document_id}';
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
  if old.state = 'submitted' and new.state = 'submitted' and to_jsonb(new) - '{revision,submitted_by,agreed_by}'::text[]
    is distinct from to_jsonb(old) - '{revision,submitted_by,agreed_by}'::text[] then
    new.revision := old.revision + 1;
    new.submitted_by := me;
    new.agreed_by := null;
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

create function keep_quote_part() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_quote quote;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select * into of_quote from quote q where q.cooperative_id = new.cooperative_id and q.id = new.quote_id for update;
  if tg_op = 'INSERT' then
    if of_quote.state is distinct from 'sent' or new.invoice_id is not null or exists (
      select from quote_part p where p.cooperative_id = new.cooperative_id and p.quote_id = new.quote_id
      having count(*) > 0 and sum(p.net) = of_quote.net and sum(p.total) = of_quote.total) then
      raise exception 'the parts of a quote are those it was sent with' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  -- The invoice of a part that fell away makes room for another; one that was thrown away is not there any more.
  if exists (
      select from invoice i where i.cooperative_id = old.cooperative_id and i.id = old.invoice_id
        and (new.invoice_id is null or not (i.state = 'withdrawn' or i.state = 'issued' and i.credited_total >= i.total)))
    or new.invoice_id is not null and (of_quote.state is distinct from 'accepted' or not exists (
      select from invoice i where i.cooperative_id = new.cooperative_id and i.id = new.invoice_id and i.kind = 'invoice'
        and i.member_id = of_quote.member_id and i.customer_id = of_quote.customer_id
        and i.agreed_net = new.net and i.agreed_total = new.total)) then
    raise exception 'a part of a quote becomes one invoice' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger quote_part_kept before insert or update on quote_part for each row execute function keep_quote_part();

create function keep_parts_whole() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from quote_part p join quote q on q.cooperative_id = p.cooperative_id and q.id = p.quote_id
    where p.cooperative_id = new.cooperative_id and p.quote_id = new.quote_id
    group by q.net, q.total having sum(p.net) = q.net and sum(p.total) = q.total) then
    raise exception 'the parts of a quote are together the quote' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger quote_parts_whole after insert on quote_part deferrable initially deferred
  for each row execute function keep_parts_whole();
