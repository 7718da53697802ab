-- A receipt is kept with its photo as soon as that comes; who paid the shop may be said after it, once, by whose receipt
-- it is. A member changes nothing else of it but that it is withdrawn.
grant update (paid_by) on receipt to gilde_app;
create policy own_says_who_paid on receipt for update
  using (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
    and state = 'waiting' and paid_by is null)
  with check (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
    and state = 'waiting' and paid_by is not null);

create function keep_own_receipt() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  withdrawn constant boolean := new.state = 'withdrawn' and new.paid_by is not distinct from old.paid_by;
  said constant boolean := new.state = 'waiting' and old.state = 'waiting' and old.paid_by is null
    and new.paid_by is not null and new.words = old.words;
begin
  if asking_purpose() = 'person' and not asking_holds('administrator') and (
    new.member_id is distinct from old.member_id or not (withdrawn or said)) then
    raise exception 'of an own receipt it is said once who paid, or it is withdrawn' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger receipt_of_member before update on receipt for each row execute function keep_own_receipt();
