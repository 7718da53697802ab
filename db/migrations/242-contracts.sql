-- What was put to a member to sign, and what each side said to it. None of it ever changes. See docs/decisions/0042.

create table contract (
  cooperative_id    uuid not null references cooperative,
  id                uuid not null,
  member_id         uuid not null,
  kind              text not null check (kind in ('membership', 'house-rules', 'scheme')),
  text_id           uuid,
  scheme_version_id uuid,
  title             text not null check (length(title) between 1 and 120),
  starts_on         date not null,
  put_by            uuid not null references person,
  put_at            timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, text_id) references contract_text (cooperative_id, id),
  foreign key (cooperative_id, scheme_version_id) references scheme_version (cooperative_id, id)
);
comment on table contract is
  'An agreement of the co-operative with a member, from the day starts_on: put to them to sign, or (without text_id) signed on paper '
  'before this program kept it. scheme_version_id: by which rules money is shared out, where the text says them. What it says word '
  'for word stands in contract_paper. Never changes: what is agreed anew is another agreement.';
create index contract_of_member on contract (cooperative_id, member_id, kind, put_at);
create index contract_of_scheme on contract (cooperative_id, scheme_version_id) where scheme_version_id is not null;
call protect('contract');
create trigger contract_never_changes before update or delete on contract for each row execute function refuse_change();
grant select, insert on contract to gilde_app;
call own_rows_are_read('contract');
call roles_read('contract', 'board', 'administrator', 'coach');
-- The co-operative is party by its board and its administration. Nobody puts something to themselves.
call allow('contract', 'party_puts', 'insert', '(select asking_holds(''board'', ''administrator'')) '
  'and put_by = (select asking_person()) and member_id not in (select asking_members())');

create table contract_paper (
  cooperative_id uuid not null,
  contract_id    uuid not null,
  in_short       text not null check (length(in_short) between 1 and 2000),
  body           text not null check (length(body) between 1 and 60000),
  sha256         bytea not null,
  pdf            bytea not null check (length(pdf) between 1 and 10485760),
  primary key (cooperative_id, contract_id),
  foreign key (cooperative_id, contract_id) references contract (cooperative_id, id),
  constraint contract_paper_is_its_hash check (sha256 = sha256(pdf))
);
comment on table contract_paper is
  'What an agreement says word for word, with the places filled in, and the paper (PDF) that is signed with its SHA-256. Read by the '
  'member and by who is party for the co-operative; a coach sees that there is an agreement, not what it says. Never changes.';
call protect('contract_paper');
create trigger contract_paper_never_changes before update or delete on contract_paper
  for each row execute function refuse_change();
grant select, insert on contract_paper to gilde_app;
create policy party_reads on contract_paper for select using (exists (
  select from contract c where c.cooperative_id = contract_paper.cooperative_id and c.id = contract_paper.contract_id
    and (c.member_id in (select asking_members()) or (select asking_holds('board', 'administrator')))));
create policy who_puts_adds on contract_paper for insert with check (
  cooperative_id = (select asking_cooperative()) and exists (
    select from contract c where c.cooperative_id = contract_paper.cooperative_id and c.id = contract_paper.contract_id
      and c.put_by = (select asking_person()) and c.text_id is not null));

create table contract_word (
  cooperative_id uuid not null,
  id             uuid not null,
  contract_id    uuid not null,
  kind           text not null check (kind in ('signed', 'refused', 'asked', 'answered', 'signed-for-cooperative', 'withdrawn')),
  way            text check (way in ('code', 'paper')),
  words          text not null check (length(words) <= 1000),
  on_day         date not null,
  said_by        uuid not null references person,
  said_at        timestamptz not null,
  code_id        uuid,
  code_sent_to   text,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, contract_id) references contract (cooperative_id, id),
  constraint contract_word_says_way check ((kind = 'signed') = (way is not null)),
  constraint contract_word_says_code check ((way is not distinct from 'code') = (code_id is not null)),
  constraint contract_word_says_words check (kind not in ('asked', 'answered', 'withdrawn') or words <> '')
);
comment on table contract_word is
  'What somebody said to an agreement: signed (with a code by mail, sent to code_sent_to; or on paper, on the day on_day, written down '
  'by said_by), no, a question, an answer, signed for the co-operative, or taken back. Never changes.';
create unique index contract_word_once on contract_word (cooperative_id, contract_id, kind)
  where kind in ('signed', 'signed-for-cooperative', 'withdrawn');
create index contract_word_of_contract on contract_word (cooperative_id, contract_id, said_at);
call protect('contract_word');
create trigger contract_word_never_changes before update or delete on contract_word
  for each row execute function refuse_change();
grant select, insert on contract_word to gilde_app;
create policy with_contract on contract_word for select using (exists (
  select from contract c where c.cooperative_id = contract_word.cooperative_id and c.id = contract_word.contract_id));
create policy member_says on contract_word for insert with check (
  cooperative_id = (select asking_cooperative()) and said_by = (select asking_person())
  and kind in ('signed', 'refused', 'asked') and way is distinct from 'paper'
  and exists (select from contract c where c.cooperative_id = contract_word.cooperative_id and c.id = contract_word.contract_id
    and c.member_id in (select asking_members())));
create policy others_say on contract_word for insert with check (
  cooperative_id = (select asking_cooperative()) and said_by = (select asking_person())
  and case kind
    when 'signed' then way = 'paper' and (select asking_holds('administrator', 'coach'))
    when 'answered' then (select asking_holds('board', 'administrator', 'coach'))
    when 'signed-for-cooperative' then (select asking_holds('board'))
    when 'withdrawn' then (select asking_holds('board', 'administrator'))
    else false end
  and exists (select from contract c where c.cooperative_id = contract_word.cooperative_id and c.id = contract_word.contract_id
    and c.member_id not in (select asking_members())));

-- The order in which things are said, held while it is looked at; and that a code was this person's, for this agreement, just now.
create function keep_contract_words() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  said text[];
begin
  perform from contract c where c.cooperative_id = new.cooperative_id and c.id = new.contract_id for update;
  select coalesce(array_agg(w.kind), '{}') into said from contract_word w
  where w.cooperative_id = new.cooperative_id and w.contract_id = new.contract_id;
  if 'withdrawn' = any (said) or ('signed' = any (said) and new.kind in ('refused', 'withdrawn'))
    or (new.kind = 'signed-for-cooperative' and not 'signed' = any (said)) then
    raise exception 'this cannot be said to this agreement any more' using errcode = 'restrict_violation';
  end if;
  new.code_sent_to := null;
  if new.way = 'code' then
    select c.email into new.code_sent_to from sign_in_code c join person p on lower(p.email) = c.email
    where c.id = new.code_id and c.signs_id = new.contract_id and p.id = new.said_by
      and c.used_at between new.said_at - interval '10 minutes' and new.said_at;
    if new.code_sent_to is null then
      raise exception 'no code was shown for this agreement' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end
$$;
create trigger contract_words_in_order before insert on contract_word for each row execute function keep_contract_words();

create table contract_scan (
  cooperative_id uuid not null,
  id             uuid not null,
  contract_id    uuid not null,
  name           text not null check (length(name) between 1 and 200),
  media_type     text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  sha256         bytea not null,
  content        bytea not null check (length(content) between 1 and 10485760),
  added_by       uuid not null references person,
  added_at       timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, contract_id) references contract (cooperative_id, id),
  constraint contract_scan_is_its_hash check (sha256 = sha256(content))
);
comment on table contract_scan is
  'A photo or scan of an agreement that was signed on paper, with its SHA-256. Read as the agreement itself is. Never changes.';
create index contract_scan_of_contract on contract_scan (cooperative_id, contract_id);
call protect('contract_scan');
create trigger contract_scan_never_changes before update or delete on contract_scan
  for each row execute function refuse_change();
grant select, insert on contract_scan to gilde_app;
create policy party_reads on contract_scan for select using (exists (
  select from contract c where c.cooperative_id = contract_scan.cooperative_id and c.id = contract_scan.contract_id
    and (c.member_id in (select asking_members()) or (select asking_holds('board', 'administrator')))));
create policy administrator_or_coach_adds on contract_scan for insert with check (
  cooperative_id = (select asking_cooperative()) and added_by = (select asking_person())
  and (select asking_holds('administrator', 'coach'))
  and exists (select from contract c where c.cooperative_id = contract_scan.cooperative_id and c.id = contract_scan.contract_id
    and c.member_id not in (select asking_members())));
