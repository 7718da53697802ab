-- What is in the pot of who left goes where their scheme says (decision 0043): somebody of the board asks it, another who keeps
-- the books says yes, which books it. Where the scheme leaves it open the words of what was decided are kept.
create table pot_emptying (
  cooperative_id    uuid not null references cooperative,
  id                uuid not null,
  member_id         uuid not null,
  amount            bigint not null check (amount > 0),
  goes_to           text not null check (goes_to in ('municipality', 'cooperative', 'training', 'own-business')),
  scheme_version_id uuid,
  decided           text check (length(decided) between 1 and 500),
  asked_at          timestamptz not null,
  asked_by          uuid not null references person,
  answered_at       timestamptz check (answered_at >= asked_at),
  answered_by       uuid references person,
  answer            text check (answer in ('yes', 'no')),
  entry_id          uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, scheme_version_id) references scheme_version (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id) deferrable initially deferred,
  check (num_nonnulls(answered_at, answered_by, answer) in (0, 3)),
  check ((entry_id is not null) = (answer is not distinct from 'yes')),
  check (scheme_version_id is not null or decided is not null)
);
comment on table pot_emptying is
  'Somebody of the board asks to empty the pot of a member who left, and who keeps the books says yes, which books it, or no. '
  'amount: all that is in it, in cents; scheme_version_id: the rules of the last day; decided: what the board decided, where those '
  'rules leave it open.';
create unique index pot_emptying_one_at_a_time on pot_emptying (cooperative_id, member_id) where answered_at is null;
create index pot_emptying_by_member on pot_emptying (cooperative_id, member_id);
create index pot_emptying_by_entry on pot_emptying (cooperative_id, entry_id) where entry_id is not null;
create index pot_emptying_by_version on pot_emptying (cooperative_id, scheme_version_id) where scheme_version_id is not null;
call protect('pot_emptying');
grant select, insert, update (answered_at, answered_by, answer, entry_id) on pot_emptying to gilde_app;
call roles_read('pot_emptying', 'administrator', 'auditor', 'board');
call allow('pot_emptying', 'own', 'select', 'member_id in (select asking_members())');
call allow('pot_emptying', 'board_asks', 'insert',
  '(select asking_holds(''board'')) and answered_at is null and asked_by = (select asking_person())');
create policy administrator_or_board_answers on pot_emptying for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator', 'board')) and answered_at is null)
  with check (cooperative_id = (select asking_cooperative()) and answered_by = (select asking_person())
    and (answer = 'no' or (select asking_holds('administrator'))));

-- What is asked is what the scheme of the last day says, of a member who left, and nobody's own; a yes is of another person, and
-- empties the pot.
create function keep_emptying_by_rule() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stopped date;
  version scheme_version;
  rule text;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if (tg_op = 'INSERT' or new.answer = 'yes') and new.member_id in (select asking_members()) then
    raise exception 'nobody empties their own pot' using errcode = 'restrict_violation';
  end if;
  select left_on into stopped from member where cooperative_id = new.cooperative_id and id = new.member_id;
  if tg_op = 'INSERT' then
    version := scheme_version_for(new.cooperative_id, new.member_id, stopped);
    rule := version.rules #>> '{pot,onLeaving}';
    if stopped is null or rule = 'frozen' or new.scheme_version_id is distinct from version.id
      or rule is distinct from new.goes_to and (coalesce(rule, 'open') not in ('open', 'own-business') or new.decided is null)
    then
      raise exception 'a pot is emptied after the last day, and goes where the scheme says' using errcode = 'restrict_violation';
    end if;
  elsif new.answer = 'yes' and (stopped is null or my_access_is_open(now()) or not is_another(old.asked_by)) then
    raise exception 'a pot is emptied by two people, after its member left' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger pot_emptying_by_rule before insert or update on pot_emptying for each row execute function keep_emptying_by_rule();

-- A pot that was emptied: a movement of its own. What goes to the own business is paid out to the member.
alter table pot_movement add column emptying_id uuid,
  add constraint pot_movement_emptying_id_fkey foreign key (cooperative_id, emptying_id)
    references pot_emptying (cooperative_id, id),
  add constraint pot_movement_emptied check ((kind = 'emptied') = (emptying_id is not null) and (kind <> 'emptied' or amount < 0)),
  drop constraint pot_movement_kind_check,
  add constraint pot_movement_kind_check
    check (kind in ('shared', 'spent', 'returned', 'opening', 'by-hand', 'undone', 'earned', 'emptied'));
comment on column pot_movement.emptying_id is 'The yes by which it went out after its member left.';
comment on column pot_movement.kind is 'shared: by a sharing; spent, returned: by a line of the bank, a cost, work of another '
  'member; earned: for work for another member, all of it; opening: what was in it when the books were opened; by-hand: written in '
  'the journal before that was refused (020); emptied: after its member left, by the scheme (326); undone: the opposite of another '
  'movement.';
create index pot_movement_by_emptying on pot_movement (cooperative_id, emptying_id) where emptying_id is not null;

-- What empties a pot is what two people said yes to: this amount, of this member, in this entry, once.
create function keep_pot_emptied() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if not exists (
    select from pot_emptying e
    where e.cooperative_id = new.cooperative_id and e.id = new.emptying_id and e.answer = 'yes' and e.member_id = new.member_id
      and e.amount = -new.amount and e.entry_id = new.entry_id and e.scheme_version_id is not distinct from new.scheme_version_id)
    or exists (
      select from pot_movement m where m.cooperative_id = new.cooperative_id and m.emptying_id = new.emptying_id)
  then
    raise exception 'a pot is emptied by what two people said yes to' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger pot_movement_emptied_by_two before insert on pot_movement for each row
  when (new.kind = 'emptied') execute function keep_pot_emptied();
