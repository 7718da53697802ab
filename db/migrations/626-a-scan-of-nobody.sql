-- A page that belongs to nobody (a wrong letter, a photo of nothing) is thrown away by who scanned it or a coach, with
-- why. Its picture goes at once; that it was there, and who threw it away, stays as long as scans are kept. Until now
-- it could only be settled, and settling says whose it is: so it stood on the list for ever.

alter table paper_scan
  add column thrown_by uuid references person,
  add column thrown_at timestamptz,
  add column thrown_why text check (length(thrown_why) between 1 and 300),
  add constraint paper_scan_thrown_away check (
    (thrown_at is null) = (thrown_by is null) and (thrown_at is null) = (thrown_why is null)
    and thrown_at >= scanned_at),
  add constraint paper_scan_of_nobody check (
    thrown_at is null or content is null and member_id is null and settled_at is null);
grant update (thrown_by, thrown_at, thrown_why) on paper_scan to gilde_app;

comment on table paper_scan is 'A page that came back, as a JPEG (content; thrown away after its term). sha256 and page: of the file as it was sent, so that the same scan is known again. code: what its QR code said; without one somebody says whose it is, until it is settled. thrown: it belongs to nobody (no member_id any more), who threw it away and why; goes after the term of scans. Read by the member, a coach and who scanned it: a letter that a coach printed says more than the office reads.';

-- As it was, but a page that is thrown away belongs to nobody any more. What a member scanned is theirs; what asks for
-- a call, the key of paper_call holds.
create or replace function keep_paper_scan() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.thrown_at is not null then
    raise exception 'a page that was thrown away stays so' using errcode = 'restrict_violation';
  end if;
  if new.content is distinct from old.content and new.content is not null then
    raise exception 'a scan is never another picture' using errcode = 'restrict_violation';
  end if;
  if new.thrown_by is not null then
    if asking_purpose() = 'person' and new.thrown_by <> asking_person() then
      raise exception 'who throws a page away says so in the own name' using errcode = 'restrict_violation';
    end if;
    if old.sheet_id is not null or old.settled_at is not null or exists (
        select from member m where m.cooperative_id = old.cooperative_id and m.id = old.member_id
          and m.person_id = old.scanned_by) then
      raise exception 'only a page of nobody is thrown away' using errcode = 'restrict_violation';
    end if;
    return new;
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

-- As it was, and what was thrown away goes whole: nobody's page is known again for as long as scans are kept.
create or replace function throw_away_scans(before timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_as('job') then
    update paper_scan set content = null
    where cooperative_id = asking_cooperative() and content is not null and scanned_at < before;
    delete from paper_scan
    where cooperative_id = asking_cooperative() and thrown_at < before;
    delete from paper_call c using paper_called d
    where c.cooperative_id = asking_cooperative() and d.cooperative_id = c.cooperative_id and d.scan_id = c.scan_id
      and d.called_at < before;
  end if;
end
$$;
