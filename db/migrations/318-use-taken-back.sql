-- What was settled of the use of things is taken back: a slip of who did it. And a month goes out of the training pot, as a third
-- choice beside the pot of the member and the co-operative. See docs/decisions/0039.
alter table thing_charge
  add column turn smallint not null default 1 check (turn between 1 and 100),
  drop constraint thing_charge_cooperative_id_member_id_month_key,
  add unique (cooperative_id, member_id, month, turn),
  drop constraint thing_charge_borne_by_check,
  add constraint thing_charge_borne_by_check check (borne_by in ('member', 'training-pot', 'cooperative')),
  drop constraint thing_charge_check,
  add constraint thing_charge_booked check ((borne_by = 'cooperative') = (entry_id is null));
comment on table thing_charge is
  'What a member had of things in a month of the calendar, in cents: out of their pot or the training pot by one entry, or borne by the '
  'co-operative with the reason. Never changes; taken back by thing_charge_undo, and then once more under the next turn.';
comment on column thing_charge.turn is 'The how manieth time this month is settled: 1, and one more after each time it was taken back.';

create table thing_charge_undo (
  cooperative_id uuid not null,
  id             uuid not null,
  charge_id      uuid not null,
  why            text not null check (length(why) between 1 and 300),
  asked_at       timestamptz not null,
  asked_by       uuid not null references person,
  answered_at    timestamptz check (answered_at >= asked_at),
  answered_by    uuid references person,
  answer         text check (answer in ('yes', 'no')),
  entry_id       uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, charge_id) references thing_charge (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  check (num_nonnulls(answered_at, answered_by, answer) in (0, 3)),
  check (entry_id is null or answer = 'yes')
);
comment on table thing_charge_undo is
  'A settled month is taken back, with why, which the member reads: at once, or by the yes of another when it is in the books of a period '
  'that is closed. entry_id reverses the entry of the charge, where there was one.';
create unique index thing_charge_undo_once on thing_charge_undo (cooperative_id, charge_id) where answer is distinct from 'no';
create index thing_charge_undo_by_entry on thing_charge_undo (cooperative_id, entry_id) where entry_id is not null;
call protect('thing_charge_undo');
grant select, insert, update (answered_at, answered_by, answer, entry_id) on thing_charge_undo to gilde_app;
create policy with_charge on thing_charge_undo for select using (exists (
  select from thing_charge c where c.cooperative_id = thing_charge_undo.cooperative_id and c.id = thing_charge_undo.charge_id));
call allow('thing_charge_undo', 'administrator_asks', 'insert',
  '(select asking_holds(''administrator'')) and asked_by = (select asking_person()) '
  'and (answered_by is null or answered_by = (select asking_person()))');
create policy administrator_answers on thing_charge_undo for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and answered_at is null)
  with check (cooperative_id = (select asking_cooperative()) and answered_by = (select asking_person()));

create function keep_undo_of_charge() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  charge thing_charge;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select * into strict charge from thing_charge c where c.cooperative_id = new.cooperative_id and c.id = new.charge_id;
  if charge.member_id in (select asking_members()) and new.answer is distinct from 'no' then
    raise exception 'nobody takes back what is of the own pot' using errcode = 'restrict_violation';
  end if;
  if new.answer is distinct from 'yes' then
    return new;
  end if;
  if (charge.entry_id is null) <> (new.entry_id is null) or new.entry_id is not null and not exists (
    select from journal_entry e where e.cooperative_id = new.cooperative_id and e.id = new.entry_id
      and e.reverses_id = charge.entry_id) then
    raise exception 'what was booked is taken back by its mirror' using errcode = 'restrict_violation';
  end if;
  if charge.entry_id is not null and (my_access_is_open(now()) or not is_another(new.asked_by)) and (
    charge.counts_on <= soft_closed_until(new.cooperative_id) or exists (
      select from period_close p where p.cooperative_id = new.cooperative_id and p.until_day >= charge.counts_on)) then
    raise exception 'what is in closed books is taken back by two' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_charge_undo_kept after insert or update on thing_charge_undo for each row execute function keep_undo_of_charge();

-- Once more only after the time before was taken back.
create function keep_turn_of_charge() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.turn > 1 and not exists (
    select from thing_charge c join thing_charge_undo u on u.cooperative_id = c.cooperative_id and u.charge_id = c.id
    where c.cooperative_id = new.cooperative_id and c.member_id = new.member_id and c.month = new.month
      and c.turn = new.turn - 1 and u.answer = 'yes') then
    raise exception 'a month is settled once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_charge_in_turn after insert on thing_charge for each row execute function keep_turn_of_charge();
