-- The week of a member on one printed page, for who likes paper more than a screen. See docs/decisions/0044.

create table paper_week (
  cooperative_id uuid not null,
  member_id      uuid not null,
  wanted         boolean not null,
  appointments   boolean not null,
  money          boolean not null,
  set_by         uuid not null references person,
  set_at         timestamptz not null,
  primary key (cooperative_id, member_id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table paper_week is
  'Whether a member wants their week on paper, and whether who prints it may put conversations (appointments) and the pot (money) on it. '
  'set_by and set_at: who said it last, and when.';
call protect('paper_week');
grant select, insert on paper_week to gilde_app;
grant update (wanted, appointments, money, set_by, set_at) on paper_week to gilde_app;
call own_rows_are_read('paper_week');
call allow('paper_week', 'own_is_said', 'insert', 'member_id in (select asking_members())');
call allow('paper_week', 'own_is_said_again', 'update', 'member_id in (select asking_members())');
call roles_keep('paper_week', 'coach', 'administrator');

-- Paper opens nothing that who prints it may not read, unless the member says so: a coach may add the conversations, the
-- administration the money, each what they read anyway. Also by SQL.
create function keep_paper_week() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  began constant boolean := tg_op = 'INSERT';
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.set_by <> asking_person() then
    raise exception 'everybody says in their own name what stands on paper' using errcode = 'restrict_violation';
  end if;
  if new.member_id in (select asking_members()) then
    return new;
  end if;
  if new.appointments and (began or not old.appointments) and not asking_holds('coach')
      or new.money and (began or not old.money) and not asking_holds('administrator') then
    raise exception 'the member says whether this stands on paper' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger paper_week_opens_nothing before insert or update on paper_week for each row execute function keep_paper_week();

create table paper_sheet (
  cooperative_id uuid not null,
  id             uuid not null,
  batch_id       uuid not null,
  member_id      uuid not null,
  kind           text not null check (kind in ('week', 'receipts')),
  week_from      date,
  made_by        uuid not null references person,
  made_at        timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, id, member_id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check ((kind = 'week') = (week_from is not null))
);
comment on table paper_sheet is
  'A page that was printed for a member: their week (from week_from, a Monday), or a page to stick receipts on. Its id stands in the QR code '
  'of the page, so that what comes back is known; the id opens nothing for who may not read the row. batch_id: printed in one go.';
create index paper_sheet_by_member on paper_sheet (cooperative_id, member_id, made_at);
create index paper_sheet_by_batch on paper_sheet (cooperative_id, batch_id);
call protect('paper_sheet');
create trigger paper_sheet_never_changes before update or delete on paper_sheet for each row execute function refuse_change();
grant select, insert on paper_sheet to gilde_app;
call own_rows_are_read('paper_sheet');
call roles_read('paper_sheet', 'coach', 'administrator');
call allow('paper_sheet', 'own_is_made', 'insert', 'made_by = (select asking_person()) and member_id in (select asking_members())');
-- Another prints the week of who wants it on paper; a page to stick receipts on says nothing of anybody.
call allow('paper_sheet', 'made_for_who_wants_paper', 'insert', 'made_by = (select asking_person())
  and (select asking_holds(''coach'', ''administrator'')) and (kind <> ''week'' or exists (
    select from paper_week p where p.cooperative_id = paper_sheet.cooperative_id and p.member_id = paper_sheet.member_id and p.wanted))');
