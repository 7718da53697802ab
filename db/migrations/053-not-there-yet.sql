-- What was confirmed and is not with the municipality yet. The coach may count it, the member may let the office post it, and a
-- municipality that wants its statements another way is served at once. See docs/decisions/0020.

-- That a statement was sent, called back or is to be posted says nothing of what it says: without it, the coach cannot see which
-- are not there.
create policy coach_follows on statement_event for select using (
  cooperative_id = (select asking_cooperative()) and kind in ('post-asked', 'sent', 'recalled')
  and (select asking_holds('coach')));

-- With the yes of the member ------------------------------------------------------------------------------------------------

alter table statement_event drop constraint statement_event_kind_check;
alter table statement_event add constraint statement_event_kind_check check (kind in (
  'reminded', 'objected', 'answered', 'post-asked', 'sent', 'send-failed', 'recalled', 'opened', 'received'));
comment on table statement_event is
  'What happened to a statement: reminded of, objected to by the member and answered by the office, the member asked to have it '
  'posted, sent, called back before it was sent, opened by the municipality, received. The proof of what was sent and when; never '
  'changed. With ''post-asked'', and with ''sent'' after it, text is the address on the street.';
alter policy own_is_told on statement_event with check (
  cooperative_id = (select asking_cooperative()) and kind in ('objected', 'post-asked')
  and by_person = (select asking_person()) and member_id in (select asking_members()));

-- Only what waits to be read here is posted instead, and only to where the municipality is: an address of two people (039).
create function keep_post_asked() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from statement s
    join municipality g on g.cooperative_id = s.cooperative_id and g.id = s.municipality_id
    where s.cooperative_id = new.cooperative_id and s.id = new.statement_id and s.confirmed_at is not null
      and s.delivery = 'portal' and g.address <> '' and g.address = new.text
      and not exists (select from statement_event e
        where e.cooperative_id = s.cooperative_id and e.statement_id = s.id and e.kind in ('sent', 'recalled'))) then
    raise exception 'a statement is posted to the address of its municipality' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger statement_is_asked_to_be_posted before insert on statement_event for each row
  when (new.kind = 'post-asked') execute function keep_post_asked();

-- The office opens what it posts: where the municipality wants paper, and where the member asked for it.
alter policy office_posts on statement_document using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and exists (
    select from statement s where s.cooperative_id = statement_document.cooperative_id
      and s.id = statement_document.statement_id and (s.delivery = 'print' or exists (
        select from statement_event e
        join municipality g on g.cooperative_id = e.cooperative_id and g.id = s.municipality_id and g.address = e.text
        where e.cooperative_id = s.cooperative_id and e.statement_id = s.id and e.kind = 'post-asked'))));

-- Who says yes to another way asks to deliver what was not there yet.
create function may_ask_for_deliver_to_municipality(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (asking_holds('administrator') or asking_holds('board')) and exists (
    select from municipality g
    where g.cooperative_id = asking_cooperative() and g.id = (payload ->> 'municipalityId')::uuid);
end
$$;
