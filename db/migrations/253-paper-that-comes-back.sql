-- What a member wrote on paper, scanned or photographed: it comes in the right file by the code on the page. See docs/decisions/0044.

create table paper_scan (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  sha256         bytea not null check (length(sha256) = 32),
  page           smallint not null check (page between 1 and 50),
  code           text not null check (code in ('found', 'none', 'unknown', 'elsewhere')),
  sheet_id       uuid,
  member_id      uuid,
  content        bytea check (length(content) between 1 and 10485760),
  scanned_by     uuid not null references person,
  scanned_at     timestamptz not null,
  settled_by     uuid references person,
  settled_at     timestamptz check (settled_at >= scanned_at),
  primary key (cooperative_id, id),
  unique (cooperative_id, sha256, page),
  foreign key (cooperative_id, sheet_id, member_id) references paper_sheet (cooperative_id, id, member_id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check ((code = 'found') = (sheet_id is not null)),
  check (sheet_id is null or member_id is not null),
  check ((settled_by is null) = (settled_at is null)),
  check (settled_at is null or member_id is not null)
);
comment on table paper_scan is
  'A page that came back, as a JPEG (content; thrown away after its term). sha256 and page: of the file as it was sent, so that the same scan '
  'is known again. code: what its QR code said; without one somebody says whose it is, until it is settled. Read by the member, a coach and '
  'who scanned it: a letter that a coach printed says more than the office reads.';
create index paper_scan_by_member on paper_scan (cooperative_id, member_id, scanned_at);
create index paper_scan_with_content on paper_scan (cooperative_id, scanned_at) where content is not null;
call protect('paper_scan');
grant select, insert on paper_scan to gilde_app;
grant update (member_id, content, settled_by, settled_at) on paper_scan to gilde_app;
call own_rows_are_read('paper_scan');
call roles_read('paper_scan', 'coach');
call allow('paper_scan', 'who_scanned_reads', 'select', 'scanned_by = (select asking_person()) and (select asking_as(''person''))
  and (select asking_holds(''coach'', ''administrator''))');
call allow('paper_scan', 'own_is_scanned', 'insert', 'scanned_by = (select asking_person()) and member_id in (select asking_members())');
call allow('paper_scan', 'who_prints_scans', 'insert', 'scanned_by = (select asking_person())
  and (select asking_holds(''coach'', ''administrator''))');
call allow('paper_scan', 'own_is_settled', 'update', 'scanned_by = (select asking_person()) and member_id in (select asking_members())');
call allow('paper_scan', 'who_prints_settles', 'update', '((select asking_holds(''coach''))
  or scanned_by = (select asking_person()) and (select asking_holds(''administrator'')))');

create function keep_paper_scan() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.content is distinct from old.content and new.content is not null then
    raise exception 'a scan is never another picture' using errcode = 'restrict_violation';
  end if;
  if new.member_id is distinct from old.member_id
      and (old.sheet_id is not null or old.settled_at is not null or new.member_id is null) then
    raise exception 'it is known whose page this is' using errcode = 'restrict_violation';
  end if;
  if old.settled_at is not null and (new.settled_at, new.settled_by) is distinct from (old.settled_at, old.settled_by)
      or asking_purpose() = 'person' and new.settled_at is not null and old.settled_at is null and new.settled_by <> asking_person() then
    raise exception 'who settles a scan says so once, in the own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger paper_scan_is_kept before update on paper_scan for each row execute function keep_paper_scan();

-- A job throws away what is too old without reading any of it.
create function throw_away_scans(before timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_as('job') then
    update paper_scan set content = null
    where cooperative_id = asking_cooperative() and content is not null and scanned_at < before;
  end if;
end
$$;
revoke all on function throw_away_scans(timestamptz) from public;
grant execute on function throw_away_scans(timestamptz) to gilde_app;
