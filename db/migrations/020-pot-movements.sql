-- What happened to the pot of a member, one row for each thing: money out of a pot is a thing of its own, with what it
-- was for, under which version of the scheme, and in which entry of the books.

create table pot_movement (
  cooperative_id    uuid not null,
  id                uuid not null,
  member_id         uuid not null,
  number            integer not null check (number > 0),
  kind              text not null check (kind in ('shared', 'spent', 'returned', 'opening', 'by-hand', 'undone')),
  amount            bigint not null,
  purpose           text check (purpose in (
    'investment', 'training', 'materials', 'business-cost', 'job-cost', 'payout')),
  scheme_version_id uuid,
  entry_id          uuid not null,
  sharing_id        uuid,
  undoes_id         uuid,
  counts_on         date not null,
  booked_at         timestamptz not null,
  approved_by       uuid,
  primary key (cooperative_id, id),
  unique (cooperative_id, member_id, number),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, scheme_version_id) references scheme_version (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id) deferrable initially deferred,
  foreign key (cooperative_id, sharing_id) references sharing (cooperative_id, id),
  foreign key (cooperative_id, undoes_id) references pot_movement (cooperative_id, id),
  constraint pot_movement_is_whole check (case kind
    when 'shared' then sharing_id is not null and scheme_version_id is not null
    when 'spent' then amount < 0 and purpose is not null and scheme_version_id is not null
    when 'returned' then amount > 0
    when 'opening' then amount > 0
    else amount <> 0 end),
  check ((kind = 'shared') = (sharing_id is not null)),
  check ((kind = 'undone') = (undoes_id is not null))
);
comment on table pot_movement is
  'What happened to the pot of a member, in cents; negative when it went out, 0 when a sharing brought it nothing. '
  'Never changed: what was wrong is undone by another movement. Every line on the account of the pots has its movement.';
comment on column pot_movement.number is '1, 2, 3, ... within one pot, in the order in which they were booked.';
comment on column pot_movement.kind is
  'shared: by a sharing; spent, returned: by a line of the bank; opening: what was in it when the books were opened; '
  'by-hand: written in the journal before that was refused (020); undone: the opposite of another movement.';
comment on column pot_movement.entry_id is
  'Checked at commit: a movement may be kept just before the entry that holds its line is posted.';
comment on column pot_movement.approved_by is
  'Who said yes in Gilde, where the scheme lets that one person do so; null when their yes is not kept here.';
create index pot_movement_by_day on pot_movement (cooperative_id, member_id, counts_on, number) include (amount);
create index pot_movement_by_entry on pot_movement (cooperative_id, entry_id);
create unique index pot_movement_of_sharing on pot_movement (cooperative_id, sharing_id) where sharing_id is not null;
create unique index pot_movement_undone_once on pot_movement (cooperative_id, undoes_id) where undoes_id is not null;
call protect('pot_movement');
create trigger pot_movement_never_changes before update or delete on pot_movement
  for each row execute function refuse_change();

grant select, insert on pot_movement to gilde_app;
call own_rows_are_read('pot_movement');
call books_are_read('pot_movement');
call roles_add('pot_movement', 'administrator');

-- What was booked before this table was there. Each step takes what the ones before it left.

create temporary table moved (
  cooperative_id uuid, id uuid default gen_random_uuid(), member_id uuid, kind text, amount bigint, purpose text,
  scheme_version_id uuid, entry_id uuid, sharing_id uuid, undoes_id uuid,
  position integer not null default 0
) on commit drop;

create temporary table on_pots on commit drop as
  select l.cooperative_id, l.entry_id, l.member_id, e.book, e.reverses_id, -sum(l.amount) as amount
  from journal_line l
  join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'member-pots'
  join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id
  where l.member_id is not null
  group by 1, 2, 3, 4, 5;

-- What was shared out, also when it brought the pot nothing.
insert into moved (cooperative_id, member_id, kind, amount, scheme_version_id, entry_id, sharing_id)
select s.cooperative_id, s.member_id, 'shared', coalesce(p.amount, 0), s.scheme_version_id, s.entry_id, s.id
from sharing s
left join on_pots p on p.cooperative_id = s.cooperative_id and p.entry_id = s.entry_id and p.member_id = s.member_id
where s.entry_id is not null;

-- What a line of the bank took out or brought back, under the version that held then, as it was known then. Who decided
-- it approved nothing: that was not asked.
insert into moved (cooperative_id, member_id, kind, amount, purpose, scheme_version_id, entry_id, position)
select m.cooperative_id, p.member_id, case when p.amount < 0 then 'spent' else 'returned' end, p.amount, p.purpose,
  v.id, m.entry_id, p.position
from bank_match m
join bank_allocation p on p.cooperative_id = m.cooperative_id and p.match_id = m.id and p.kind = 'pot'
join journal_entry e on e.cooperative_id = m.cooperative_id and e.id = m.entry_id
left join lateral (
  select v.id from scheme_version v
  where v.cooperative_id = m.cooperative_id and v.state = 'decided' and v.from_day <= e.counts_on
    and v.scheme_id = coalesce(
    (select g.scheme_id from member_scheme g where g.cooperative_id = m.cooperative_id and g.member_id = p.member_id
       and g.from_day <= e.counts_on and g.decided_at <= e.known_at order by g.from_day desc limit 1),
    (select s.id from scheme s where s.cooperative_id = m.cooperative_id and s.is_default))
  order by v.decided_at <= e.known_at desc, v.from_day desc limit 1) v on true;

-- What was written by hand.
insert into moved (cooperative_id, member_id, kind, amount, entry_id)
select p.cooperative_id, p.member_id, case when p.book = 'opening' and p.amount > 0 then 'opening' else 'by-hand' end,
  p.amount, p.entry_id
from on_pots p
where p.amount <> 0 and p.reverses_id is null
  and not exists (select from moved m where m.cooperative_id = p.cooperative_id and m.entry_id = p.entry_id);

-- What undid one of these.
insert into moved (cooperative_id, member_id, kind, amount, purpose, scheme_version_id, entry_id, undoes_id, position)
select m.cooperative_id, m.member_id, 'undone', -m.amount, m.purpose, m.scheme_version_id, e.id, m.id, m.position
from moved m
join journal_entry e on e.cooperative_id = m.cooperative_id and e.reverses_id = m.entry_id
where m.kind <> 'shared';

insert into pot_movement (cooperative_id, id, member_id, number, kind, amount, purpose, scheme_version_id, entry_id,
  sharing_id, undoes_id, counts_on, booked_at)
select m.cooperative_id, m.id, m.member_id,
  row_number() over (partition by m.cooperative_id, m.member_id order by e.number, m.position, m.id), m.kind, m.amount,
  m.purpose, m.scheme_version_id, m.entry_id, m.sharing_id, m.undoes_id, e.counts_on, e.known_at
from moved m
join journal_entry e on e.cooperative_id = m.cooperative_id and e.id = m.entry_id;
