-- Above how many cents two people look at what is spent, until the board says otherwise: said once. It stood in three
-- functions, a comment and the program.
create function spending_limit_until_set() returns bigint language sql immutable as $$ select 25000::bigint $$;
comment on function spending_limit_until_set() is
  'Above so many cents two people look at what is spent, as long as a co-operative has no row in spending_limit.';

-- The limit of a co-operative in cents, for the triggers: it is not kept from them by row-level security.
create function spending_limit_of(cooperative uuid) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select l.two_people_above from spending_limit l where l.cooperative_id = cooperative), spending_limit_until_set())
$$;
revoke all on function spending_limit_of(uuid) from public;

comment on table spending_limit is
  'Above so many cents an invoice of a supplier is approved by another than who entered it. No row: spending_limit_until_set(). asked: a higher one that waits for the yes of another than asked_by.';
comment on table job_cost is
  'A cost of any kind, with its receipt; the name is from when all were of a job. Amounts in cents; vat is what the co-operative may deduct, so nothing under the KOR. paid_by member: the co-operative owes it to the member.';

create or replace function keep_cost_by_two() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  most constant bigint := spending_limit_of(new.cooperative_id);
begin
  if asking_purpose() = 'nobody' or abs(new.total) <= most then
    return new;
  end if;
  if my_access_is_open(now()) or not (exists (
      select from waiting_cost w
      where w.cooperative_id = new.cooperative_id and w.id = new.id and w.member_id = new.member_id and w.total = new.total
        and w.kind = new.kind and w.paid_by = new.paid_by and w.answer is null and is_another(w.asked_by))
    or exists (
      select from supplier_invoice i
      where i.cooperative_id = new.cooperative_id and i.file_id = new.receipt_id and i.member_id = new.member_id
        and i.kind = new.kind and i.entry_id is null and i.closed_at is null and is_another(i.entered_by))
    or new.kind = 'travel' and exists (
      select from journey j
      where j.cooperative_id = new.cooperative_id and j.member_id = new.member_id and j.travelled_on = new.spent_on
        and j.state = 'waiting' and is_another(j.handed_in_by))) then
    raise exception 'a cost above the limit is booked by another than who filled it in' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create or replace function keep_supplier_invoice() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  most constant bigint := spending_limit_of(new.cooperative_id);
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if tg_op = 'INSERT' and new.entered_by is distinct from asking_person() then
    raise exception 'an invoice is entered in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.entry_id is not null and (tg_op = 'INSERT' or old.entry_id is null) and (
    new.approved_by is distinct from asking_person() or new.member_id in (select asking_members())
    or abs(new.total) > most and (my_access_is_open(now()) or not is_another(new.entered_by))) then
    raise exception 'an invoice of a supplier above the limit is approved by another person' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.entry_id is not null and (new.entry_id, new.net, new.vat, new.vat_owed, new.approved_by)
    is distinct from (old.entry_id, old.net, old.vat, old.vat_owed, old.approved_by) then
    raise exception 'a booked invoice stays as it was booked' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create or replace function keep_spending_limit() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  before constant bigint := case tg_op when 'INSERT' then spending_limit_until_set() else old.two_people_above end;
  asked_before constant bigint := case tg_op when 'UPDATE' then old.asked end;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if new.two_people_above <> before and new.set_by is distinct from me
    or new.asked is not null and (tg_op = 'INSERT' or (new.asked, new.asked_by) is distinct from (old.asked, old.asked_by))
      and (new.asked_by is distinct from me or not asking_holds('board'))
    or new.two_people_above < before and not asking_holds('board') then
    raise exception 'the board sets the limit, each in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.two_people_above > before and (asked_before is null or new.two_people_above <> asked_before
    or new.asked is not null or my_access_is_open(now()) or not is_another(old.asked_by)) then
    raise exception 'a higher limit is confirmed by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
