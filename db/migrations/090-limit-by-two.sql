-- A higher limit above which two people look is asked for by one of the board and confirmed by another person: who is board and
-- administrator does not raise it alone, books, and sets it back (decision 0025). A lower one holds at once.
alter table spending_limit
  add column asked    bigint check (asked between 0 and 10000000),
  add column asked_by uuid references person,
  add column asked_at timestamptz,
  add check (num_nonnulls(asked, asked_by, asked_at) in (0, 3)),
  add constraint spending_limit_asked_is_higher check (asked > two_people_above);
comment on table spending_limit is
  'Above so many cents an invoice of a supplier is approved by another than who entered it. No row: 25000. asked: a higher one that '
  'waits for the yes of another than asked_by.';
call allow('spending_limit', 'office_answers', 'update', '(select asking_holds(''administrator''))');

create function keep_spending_limit() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  before constant bigint := case tg_op when 'INSERT' then 25000 else old.two_people_above end;
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
create trigger spending_limit_by_two before insert or update on spending_limit for each row execute function keep_spending_limit();
