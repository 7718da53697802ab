-- What an adversary found that the rules of the database let through.


-- Who drafts cannot give all of an invoice to another either: a share beside the one that leads is of joint work, and waits for its
-- own yes.
create or replace function keep_share_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_invoice invoice;
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
  if (new.agreed_revision, new.agreed_by) is distinct from (old.agreed_revision, old.agreed_by) and (
    new.agreed_by is distinct from asking_person() or new.member_id not in (select asking_members())
    or of_invoice.state <> 'submitted' or new.agreed_revision <> of_invoice.revision) then
    raise exception 'a share is agreed to in one''s own name, as the invoice is now' using errcode = 'restrict_violation';
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
      and (s.agreed_revision is distinct from old.revision or s.agreed_by is distinct from m.person_id))
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
      not_the_office or old.entry_id is not null or new.booked_by is distinct from me or not exists (
        select from pot_movement p
        where p.cooperative_id = new.cooperative_id and p.entry_id = new.entry_id and p.member_id = new.payer_id
          and p.kind = 'spent' and p.amount = -new.amount))
    or (new.undone_on, new.undone_by) is distinct from (old.undone_on, old.undone_by) and (
      not_the_office or old.undone_on is not null or new.undone_by is distinct from me) then
    raise exception 'work for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create unique index inside_job_of_entry on inside_job (cooperative_id, entry_id) where entry_id is not null;
