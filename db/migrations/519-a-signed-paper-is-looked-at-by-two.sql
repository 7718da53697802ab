-- A signed paper is kept by one and looked at by another: until then it is one person's word that both names stand on it. What turns
-- out wrong is taken away with its scans; that it lay here, and why it went, stays (docs/decisions/0015 and 0042).

alter table contract_word
  add column about_word uuid,
  add foreign key (cooperative_id, about_word) references contract_word (cooperative_id, id),
  drop constraint contract_word_kind_check,
  add constraint contract_word_kind_check check (kind in ('signed', 'refused', 'asked', 'answered', 'signed-for-cooperative',
    'withdrawn', 'paper-seen', 'paper-wrong')),
  drop constraint contract_word_says_words,
  add constraint contract_word_says_words check (kind not in ('asked', 'answered', 'withdrawn', 'paper-wrong') or words <> ''),
  add constraint contract_word_says_paper check ((kind in ('paper-seen', 'paper-wrong')) = (about_word is not null));
comment on column contract_word.about_word is
  'The signature on paper that another looked at: both names stand on it (paper-seen), or it is not right and went (paper-wrong).';
comment on table contract_word is
  'What somebody said to an agreement: signed (with a code by mail, sent to code_sent_to; or on paper, on the day on_day, written down '
  'by said_by, and then seen by another or taken away), no, a question, an answer, signed for the co-operative, or taken back. '
  'Never changes.';
drop index contract_word_once;
create unique index contract_word_once on contract_word (cooperative_id, contract_id, kind)
  where kind in ('signed-for-cooperative', 'withdrawn');
create unique index contract_word_once_of_paper on contract_word (cooperative_id, about_word, kind) where about_word is not null;

drop policy others_say on contract_word;
create policy others_say on contract_word for insert with check (
  cooperative_id = (select asking_cooperative()) and said_by = (select asking_person())
  and case kind
    when 'signed' then way = 'paper' and (select asking_holds('administrator', 'coach'))
    when 'paper-seen' then (select asking_holds('board', 'administrator'))
    when 'paper-wrong' then (select asking_holds('board', 'administrator', 'coach'))
    when 'answered' then (select asking_holds('board', 'administrator', 'coach'))
    when 'signed-for-cooperative' then (select asking_holds('board'))
    when 'withdrawn' then (select asking_holds('board', 'administrator'))
    else false end
  and exists (select from contract c where c.cooperative_id = contract_word.cooperative_id and c.id = contract_word.contract_id
    and c.member_id not in (select asking_members())));

-- The signature that counts for an agreement: the one that was not found wrong.
create function signature_of(here uuid, of_contract uuid)
returns table (id uuid, way text, said_by uuid, seen boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, w.way, w.said_by, exists (select from contract_word s
    where s.cooperative_id = here and s.about_word = w.id and s.kind = 'paper-seen')
  from contract_word w
  where w.cooperative_id = here and w.contract_id = of_contract and w.kind = 'signed' and not exists (
    select from contract_word s where s.cooperative_id = here and s.about_word = w.id and s.kind = 'paper-wrong')
$$;
revoke all on function signature_of(uuid, uuid) from public;

-- What another says of a signed paper: of this one, by another than who added it, and what two people saw goes by the board alone.
create function keep_word_of_paper() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  signed record;
begin
  select * into signed from signature_of(new.cooperative_id, new.contract_id);
  if signed.way is distinct from 'paper' or new.about_word is distinct from signed.id
    or new.kind = 'paper-seen' and signed.seen then
    raise exception 'this cannot be said to this agreement any more' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.kind = 'paper-seen' and (my_access_is_open(new.said_at) or not is_another(signed.said_by)) then
    raise exception 'a signed paper is looked at by another than who added it' using errcode = 'restrict_violation';
  end if;
  if new.kind = 'paper-wrong' and not (asking_holds('board')
    or not signed.seen and (asking_holds('administrator') or signed.said_by = new.said_by)) then
    raise exception 'a paper that two people looked at is taken away by the board' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger contract_words_of_paper before insert on contract_word
  for each row when (new.kind in ('paper-seen', 'paper-wrong')) execute function keep_word_of_paper();

create or replace function keep_contract_words() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  signed record;
begin
  perform from contract c where c.cooperative_id = new.cooperative_id and c.id = new.contract_id for update;
  select * into signed from signature_of(new.cooperative_id, new.contract_id);
  if exists (select from contract_word w where w.cooperative_id = new.cooperative_id and w.contract_id = new.contract_id
      and w.kind = 'withdrawn')
    or signed.id is not null and new.kind in ('signed', 'refused', 'withdrawn')
    or new.kind = 'signed-for-cooperative' and signed.way is distinct from 'code' then
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

-- A paper that is not right may be of somebody else: its scans go with the word that says so, and by nothing else.
create function scans_go_with_paper() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from contract_scan s where s.cooperative_id = new.cooperative_id and s.contract_id = new.contract_id;
  return null;
end
$$;
create trigger scans_go_with_paper after insert on contract_word
  for each row when (new.kind = 'paper-wrong') execute function scans_go_with_paper();

drop trigger contract_scan_never_changes on contract_scan;
create trigger contract_scan_never_changes before update or delete on contract_scan
  for each row when (pg_trigger_depth() = 0) execute function refuse_change();
comment on table contract_scan is
  'A photo or scan of an agreement that was signed on paper, with its SHA-256. Read as the agreement itself is. Never changes; goes '
  'with a paper that somebody found wrong (contract_word paper-wrong).';
