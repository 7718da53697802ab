-- An adopted annual account is deposited with the trade register, within eight days and at most twelve months after the year (art. 2:394
-- lid 1 and 3 BW), and somebody says how it stands with corporation tax. See docs/decisions/0023.
create table annual_deposit (
  cooperative_id  uuid not null references cooperative,
  year            integer not null check (year between 1900 and 2200),
  deposited_on    date not null,
  corporation_tax text not null check (corporation_tax in ('filed', 'arranged', 'none')),
  noted_at        timestamptz not null,
  noted_by        uuid not null references person,
  primary key (cooperative_id, year)
);
comment on table annual_deposit is
  'On which day the annual account of a year went to the trade register. corporation_tax: that return was filed, somebody sees to it, or '
  'there is none to file.';
call protect('annual_deposit');
call books_are_read('annual_deposit');
call roles_add('annual_deposit', 'administrator', 'board');
create trigger annual_deposit_never_changes before update or delete on annual_deposit for each row execute function refuse_change();
grant select, insert on annual_deposit to gilde_app;

create function keep_deposit() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if new.noted_by is distinct from asking_person() or not exists (
    select from annual_adoption a where a.cooperative_id = new.cooperative_id and a.year = new.year and a.taken_back_at is null
      and a.met_on <= new.deposited_on) then
    raise exception 'what was adopted is deposited, noted in one''s own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger annual_deposit_adopted before insert on annual_deposit for each row execute function keep_deposit();
