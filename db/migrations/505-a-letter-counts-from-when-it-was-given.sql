-- A letter about another scheme counts from the day on which it was given or sent, as somebody says afterwards: making it is not
-- giving it. It bears the day on which it was made, so no notice is dated back. Not given yet, it can be taken back.

alter table scheme_notice
  add column given_on date,
  add column given_by uuid references person,
  add column given_at timestamptz;

drop trigger scheme_notice_never_changes on scheme_notice;
-- Until now making it was saying that it was given on that day.
update scheme_notice set given_on = sent_on, given_by = kept_by, given_at = kept_at;

alter table scheme_notice
  add constraint scheme_notice_says_given check (num_nulls(given_on, given_by, given_at) in (0, 3)),
  add constraint scheme_notice_given_once_made check (given_on >= sent_on);
comment on table scheme_notice is
  'A letter by which a member is told of a version of a scheme, as it was made on the day sent_on that stands on it, with its SHA-256. '
  'It counts from given_on, the day on which somebody gave or sent it. Given, it never changes: who was told, was told.';
comment on column scheme_notice.given_on is 'The day on which it was given or sent, as given_by said afterwards; null: it lies here.';

create function keep_scheme_notice() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.sent_on < day_of(new.kept_at) then
      raise exception 'a letter bears no day before the day on which it was made' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.given_on is not null or tg_op = 'UPDATE' and row(new.cooperative_id, new.id, new.member_id, new.scheme_version_id, new.sent_on,
      new.sha256, new.letter, new.kept_by, new.kept_at)
    is distinct from row(old.cooperative_id, old.id, old.member_id, old.scheme_version_id, old.sent_on,
      old.sha256, old.letter, old.kept_by, old.kept_at) then
    raise exception 'scheme_notice is append-only: a letter that was given stays as it is' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.given_on > day_of(new.given_at) then
    raise exception 'a letter is given before somebody says so' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger scheme_notice_is_kept before insert or update or delete on scheme_notice
  for each row execute function keep_scheme_notice();

-- A member reads what they were given.
drop policy own on scheme_notice;
call allow('scheme_notice', 'own', 'select', 'member_id in (select asking_members()) and given_on is not null');
create policy party_says_given on scheme_notice for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('board', 'administrator'))
    and member_id not in (select asking_members()))
  with check (cooperative_id = (select asking_cooperative()) and given_by = (select asking_person()));
call allow('scheme_notice', 'party_takes_back', 'delete', '(select asking_holds(''board'', ''administrator'')) '
  'and member_id not in (select asking_members())');
call only_by_own_hand('scheme_notice', 'update');
call only_by_own_hand('scheme_notice', 'delete');
grant update (given_on, given_by, given_at), delete on scheme_notice to gilde_app;
