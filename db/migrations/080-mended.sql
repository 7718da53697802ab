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
