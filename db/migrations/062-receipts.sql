-- Receipts come in before they are booked: a member photographs one, or mails it, and it waits in the tray of the
-- administrator, who books it as a cost, sends it back with a reason, or says that it was there already.

create table receipt (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  member_id      uuid,
  way            text not null check (way in ('screen', 'mail')),
  note           text not null check (length(note) <= 300),
  handed_in_at   timestamptz not null,
  handed_in_by   uuid references person,
  state          text not null default 'waiting' check (state in ('waiting', 'booked', 'returned', 'double', 'withdrawn')),
  settled_at     timestamptz,
  settled_by     uuid references person,
  words          text not null default '' check (length(words) <= 500),
  booked_as      uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check ((state = 'waiting') = (settled_at is null)),
  check ((state = 'booked') = (booked_as is not null)),
  check (state not in ('returned', 'double') or words <> '')
);
comment on table receipt is
  'A receipt that was handed in. member_id null: mailed by somebody we do not know. words: why it was sent back, or which one it '
  'is double with. booked_as: the cost that it was booked as.';
create index receipt_by_state on receipt (cooperative_id, state, handed_in_at);
create unique index receipt_booked_once on receipt (cooperative_id, booked_as) where booked_as is not null;
create index receipt_by_member on receipt (cooperative_id, member_id, handed_in_at desc);

create table receipt_page (
  cooperative_id uuid not null,
  id             uuid not null,
  receipt_id     uuid not null,
  place          int not null check (place between 1 and 12),
  name           text not null check (length(name) between 1 and 200),
  media_type     text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  sha256         bytea not null check (length(sha256) = 32),
  content        bytea check (length(content) > 0),
  file_id        uuid,
  primary key (cooperative_id, id),
  unique (cooperative_id, receipt_id, place),
  foreign key (cooperative_id, receipt_id) references receipt (cooperative_id, id),
  foreign key (cooperative_id, file_id) references file (cooperative_id, id),
  check ((content is null) <> (file_id is null))
);
comment on table receipt_page is
  'A photo or PDF of a receipt. sha256: of the file as it came; kept is the same picture without what the phone wrote beside it '
  '(place, device). Not a file until it is booked: what is withdrawn or sent back is thrown away, and a file never is.';
create index receipt_page_by_hash on receipt_page (cooperative_id, sha256);
create index receipt_page_by_file on receipt_page (cooperative_id, file_id);

create table receipt_reading (
  cooperative_id uuid not null,
  page_id        uuid not null,
  how            text not null check (how in ('picture', 'text', 'nothing', 'unreadable', 'too-long')),
  lines          text not null check (length(lines) <= 20000),
  copy           bytea,
  looks          bytea check (length(looks) = 32),
  read_at        timestamptz not null,
  primary key (cooperative_id, page_id),
  foreign key (cooperative_id, page_id) references receipt_page (cooperative_id, id) on delete cascade
);
comment on table receipt_reading is
  'What the machine read on a page: the lines as they stand there, never trusted. copy: a smaller picture for the screen. looks: '
  'a hash by which pictures that look the same are found.';

call protect('receipt');
call protect('receipt_page');
call protect('receipt_reading');
grant select, insert, update (member_id, state, settled_at, settled_by, words, booked_as) on receipt to gilde_app;
grant select, insert, update (content, file_id), delete on receipt_page to gilde_app;
grant select, insert on receipt_reading to gilde_app;

-- The member: hands in, sees how far it is, and takes back what nobody booked. The auditor: what stands in the books.
call own_rows_are_read('receipt');
call allow('receipt', 'own_is_handed_in', 'insert',
  'member_id in (select asking_members()) and handed_in_by = (select asking_person()) and state = ''waiting''');
create policy own_is_withdrawn on receipt for update
  using (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
    and state in ('waiting', 'returned'))
  with check (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
    and state = 'withdrawn' and settled_by = (select asking_person()));
call roles_keep('receipt', 'administrator');
call allow('receipt', 'auditor_reads_booked', 'select', 'state = ''booked'' and (select asking_holds(''auditor''))');

-- A page is seen by who sees its receipt.
call allow('receipt_page', 'with_receipt', 'select',
  'exists (select from receipt r where r.cooperative_id = receipt_page.cooperative_id and r.id = receipt_id)');
call allow('receipt_page', 'own_is_handed_in', 'insert',
  'file_id is null and exists (select from receipt r where r.cooperative_id = receipt_page.cooperative_id and r.id = receipt_id
     and r.member_id in (select asking_members()) and r.state = ''waiting'')');
call allow('receipt_page', 'own_is_thrown_away', 'delete',
  'file_id is null and exists (select from receipt r where r.cooperative_id = receipt_page.cooperative_id and r.id = receipt_id
     and r.member_id in (select asking_members()) and r.state = ''withdrawn'')');
call roles_add('receipt_page', 'administrator');
call allow('receipt_page', 'administrator_books', 'update', '(select asking_holds(''administrator''))');

call allow('receipt_reading', 'with_page', 'select',
  'exists (select from receipt_page p where p.cooperative_id = receipt_reading.cooperative_id and p.id = page_id)');

-- A job reads what comes in, hands in what was mailed, and throws away what was sent back long ago.
call allow('receipt', 'job_reads', 'select', '(select asking_as(''job''))');
call allow('receipt', 'job_hands_in', 'insert', '(select asking_as(''job'')) and way = ''mail''');
call allow('receipt_page', 'job_reads', 'select', '(select asking_as(''job''))');
call allow('receipt_page', 'job_hands_in', 'insert', '(select asking_as(''job'')) and file_id is null');
call allow('receipt_page', 'job_throws_away', 'delete', '(select asking_as(''job'')) and file_id is null and exists (
  select from receipt r where r.cooperative_id = receipt_page.cooperative_id and r.id = receipt_id
    and r.state in (''returned'', ''double'', ''withdrawn''))');
call allow('receipt_reading', 'job_reads', 'select', '(select asking_as(''job''))');
call allow('receipt_reading', 'job_notes', 'insert', '(select asking_as(''job''))');

-- A file of a booked receipt is read by who reads the receipt: also its second page, which no cost names.
create policy with_receipt on file for select using (exists (
  select from receipt_page p where p.cooperative_id = file.cooperative_id and p.file_id = file.id));

-- Reading a page is asked for by who hands it in: the member, or the administrator for one.
create function may_ask_for_read_receipt_page(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from receipt_page p join receipt r on r.cooperative_id = p.cooperative_id and r.id = p.receipt_id
    where p.cooperative_id = asking_cooperative() and p.id = (payload ->> 'pageId')::uuid and r.state = 'waiting'
      and (asking_holds('administrator') or r.member_id in (select asking_members())));
end
$$;
