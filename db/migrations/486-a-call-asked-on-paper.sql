-- "Call me" on a week letter: who looks at the page that came back says that it was ticked, and a coach calls. Until
-- now it could be ticked, and nobody could say so anywhere.

-- Whose page it is stays as it is from the moment that somebody said something of it in their name.
alter table paper_scan add unique (cooperative_id, id, member_id);

create table paper_call (
  cooperative_id uuid not null,
  scan_id        uuid not null,
  member_id      uuid not null,
  asked_by       uuid not null references person,
  asked_at       timestamptz not null,
  primary key (cooperative_id, scan_id),
  foreign key (cooperative_id, scan_id, member_id) references paper_scan (cooperative_id, id, member_id)
);
comment on table paper_call is
  'A page that came back says "call me": who said so, a coach or who scanned it, and when. It stands on the list of the coaches until one called (paper_called); whose page it is, is then certain. Thrown away a term after the call.';
call protect('paper_call');
call only_by_own_hand('paper_call', 'insert');
call allow('paper_call', 'who_reads_the_scan', 'select', 'exists (select from paper_scan s
  where s.cooperative_id = paper_call.cooperative_id and s.id = paper_call.scan_id)');
call allow('paper_call', 'coach_or_who_scanned_asks', 'insert', 'asked_by = (select asking_person())
  and exists (select from paper_scan s where s.cooperative_id = paper_call.cooperative_id and s.id = paper_call.scan_id
    and (s.scanned_by = (select asking_person()) or (select asking_holds(''coach''))))');
grant select, insert on paper_call to gilde_app;

create table paper_called (
  cooperative_id uuid not null,
  scan_id        uuid not null,
  called_by      uuid not null references person,
  called_at      timestamptz not null,
  primary key (cooperative_id, scan_id),
  foreign key (cooperative_id, scan_id) references paper_call on delete cascade
);
comment on table paper_called is 'A coach called who asked for it on paper (paper_call): who, and when.';
call protect('paper_called');
call only_by_own_hand('paper_called', 'insert');
call allow('paper_called', 'who_reads_the_scan', 'select', 'exists (select from paper_scan s
  where s.cooperative_id = paper_called.cooperative_id and s.id = paper_called.scan_id)');
call allow('paper_called', 'coach_calls', 'insert',
  '(select asking_holds(''coach'')) and called_by = (select asking_person())');
grant select, insert on paper_called to gilde_app;

-- As it was, and a call goes the same term after it was made. One that nobody made yet stays on the list.
create or replace function throw_away_scans(before timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_as('job') then
    update paper_scan set content = null
    where cooperative_id = asking_cooperative() and content is not null and scanned_at < before;
    delete from paper_call c using paper_called d
    where c.cooperative_id = asking_cooperative() and d.cooperative_id = c.cooperative_id and d.scan_id = c.scan_id
      and d.called_at < before;
  end if;
end
$$;
