-- That the members adopted an annual account is written down by one, with the minutes of the meeting as a file, and confirmed by another,
-- who books. Not before the account was drawn up; and without a signed yes of the audit committee only with why. See docs/decisions/0023.

create table adoption_asked (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  year           integer not null,
  account_id     uuid not null,
  met_on         date not null,
  to_equity      bigint not null,
  to_training    bigint not null,
  to_reserve     bigint not null,
  minutes_id     uuid not null,
  reason         text not null check (length(reason) <= 500),
  unaudited      text check (length(unaudited) between 1 and 500),
  asked_at       timestamptz not null,
  asked_by       uuid not null references person,
  answered_at    timestamptz check (answered_at >= asked_at),
  answered_by    uuid references person,
  answer         text check (answer in ('yes', 'no')),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, account_id) references annual_account (cooperative_id, id),
  foreign key (cooperative_id, minutes_id) references file (cooperative_id, id),
  check (num_nonnulls(answered_at, answered_by, answer) in (0, 3))
);
comment on table adoption_asked is
  'What somebody says that the general meeting decided on an annual account, with its minutes; it waits for the yes of another, who books '
  'it. Amounts in cents. reason: why it counts in a period that is closed for now. unaudited: why without a signed yes of the committee.';
create unique index adoption_asked_waits_once on adoption_asked (cooperative_id, year) where answer is null;
create index adoption_asked_by_account on adoption_asked (cooperative_id, account_id);
create index adoption_asked_by_minutes on adoption_asked (cooperative_id, minutes_id);
call protect('adoption_asked');
call books_are_read('adoption_asked');
call roles_add('adoption_asked', 'administrator', 'board');
call allow('adoption_asked', 'office_answers', 'update', '(select asking_holds(''administrator'', ''board''))');
grant select, insert, update (answered_at, answered_by, answer) on adoption_asked to gilde_app;
create policy with_minutes on file for select using (exists (
  select from adoption_asked a where a.cooperative_id = file.cooperative_id and a.minutes_id = file.id));

alter table annual_adoption add column asked_id uuid,
  add foreign key (cooperative_id, asked_id) references adoption_asked (cooperative_id, id);
comment on column annual_adoption.asked_id is 'What was confirmed with it; null when it was adopted before two people were needed.';
create index annual_adoption_by_asked on annual_adoption (cooperative_id, asked_id) where asked_id is not null;

-- What the audit committee advises in the newest report that two of them signed: 'adopt', 'not-yet', or null when there is none
-- (art. 2:48 lid 2 BW). It says no more than that, so that who writes down the decision need not read the report.
create function committee_advice(of_cooperative uuid, of_year integer) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.advice from audit_report r join audit a on a.cooperative_id = r.cooperative_id and a.id = r.audit_id
  where of_cooperative = asking_cooperative() and a.cooperative_id = of_cooperative and a.year = of_year
    and (select count(*) from audit_signature s where s.cooperative_id = r.cooperative_id and s.report_id = r.id) >= 2
  order by r.version desc limit 1
$$;
revoke all on function committee_advice(uuid, integer) from public;
grant execute on function committee_advice(uuid, integer) to gilde_app;

create function keep_adoption_asked() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  account annual_account;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    if old.answer is not null or new.answered_by is distinct from asking_person() then
      raise exception 'a decision is confirmed once, in one''s own name' using errcode = 'restrict_violation';
    end if;
    if new.answer = 'yes' and (not asking_holds('administrator') or my_access_is_open(now()) or not is_another(old.asked_by)) then
      raise exception 'a decision of the meeting is written down by two people' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  select * into account from annual_account a where a.cooperative_id = new.cooperative_id and a.id = new.account_id;
  if new.asked_by is distinct from asking_person() or new.answer is not null or account.year is distinct from new.year then
    raise exception 'a decision is noted in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.met_on < day_of(account.prepared_at) then
    raise exception 'members adopt what was drawn up' using errcode = 'restrict_violation';
  end if;
  if new.unaudited is null and committee_advice(new.cooperative_id, new.year) is distinct from 'adopt' then
    raise exception 'adopting without the yes of the audit committee has a reason' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger adoption_asked_of_two before insert or update on adoption_asked
  for each row execute function keep_adoption_asked();

-- An adoption is what another asked, to the cent, confirmed by who notes it.
create function keep_adoption_confirmed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from adoption_asked a
    where a.cooperative_id = new.cooperative_id and a.id = new.asked_id and a.answer = 'yes' and a.answered_by = new.noted_by
      and (a.year, a.account_id, a.met_on, a.to_equity, a.to_training, a.to_reserve)
        = (new.year, new.account_id, new.met_on, new.to_equity, new.to_training, new.to_reserve)) then
    raise exception 'an adoption is confirmed by another than who wrote it down' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger annual_adoption_together before insert on annual_adoption for each row execute function keep_adoption_confirmed();
