-- "Gepost" beside the wrong name could not be taken back: the proof said that the municipality had been sent what still lay on the table.
-- Who pressed it takes it back as long as nothing came after. Both stay: what was said, and that it was not so.

alter table statement_event drop constraint statement_event_kind_check,
  add constraint statement_event_kind_check check (kind in (
    'reminded', 'objected', 'answered', 'post-asked', 'sent', 'not-posted', 'send-failed', 'recalled', 'opened', 'received'));
comment on table statement_event is
  'What happened to a statement: reminded of, objected to by the member and answered by the office, the member asked to have it posted, sent, '
  'not posted after all, called back before it was sent, opened by the municipality, received. The proof of what was sent and when; never '
  'changed. With ''post-asked'', and with ''sent'' after it, text is the address on the street.';

-- Whether a statement went to the municipality, and that was not taken back.
create function statement_was_sent(of_cooperative uuid, of_statement uuid) returns boolean
  language sql stable set search_path = public, pg_temp as $$
  select count(*) filter (where kind = 'sent') > count(*) filter (where kind = 'not-posted')
  from statement_event where cooperative_id = of_cooperative and statement_id = of_statement and kind in ('sent', 'not-posted')
$$;
-- Whether it went there, or was called back before it did.
create function statement_is_settled(of_cooperative uuid, of_statement uuid) returns boolean
  language sql stable set search_path = public, pg_temp as $$
  select statement_was_sent(of_cooperative, of_statement) or exists (
    select from statement_event where cooperative_id = of_cooperative and statement_id = of_statement and kind = 'recalled')
$$;

create or replace function keep_sent_or_recalled() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from statement where cooperative_id = new.cooperative_id and id = new.statement_id for update;
  if (case new.kind
    when 'sent' then exists (
      select from statement_event e
      where e.cooperative_id = new.cooperative_id and e.statement_id = new.statement_id and e.id <> new.id and e.kind = 'recalled')
    else statement_was_sent(new.cooperative_id, new.statement_id) end) then
    raise exception 'a statement is sent or called back' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create or replace function keep_post_asked() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from statement s
    join municipality g on g.cooperative_id = s.cooperative_id and g.id = s.municipality_id
    where s.cooperative_id = new.cooperative_id and s.id = new.statement_id and s.confirmed_at is not null
      and s.delivery = 'portal' and g.address <> '' and g.address = new.text
      and not statement_is_settled(s.cooperative_id, s.id)) then
    raise exception 'a statement is posted to the address of its municipality' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create function keep_not_posted() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from statement where cooperative_id = new.cooperative_id and id = new.statement_id for update;
  if not statement_was_sent(new.cooperative_id, new.statement_id) or exists (
    select from (
      select e.at, e.by_person from statement_event e
      where e.cooperative_id = new.cooperative_id and e.statement_id = new.statement_id and e.kind = 'sent'
      order by e.at desc, e.id desc limit 1) posted
    where posted.by_person is distinct from new.by_person or exists (
      select from statement_event later
      where later.cooperative_id = new.cooperative_id and later.statement_id = new.statement_id and later.at >= posted.at
        and later.kind in ('opened', 'received', 'objected', 'answered'))) then
    raise exception 'who posted it takes it back, while nothing came after' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger statement_was_not_posted before insert on statement_event
  for each row when (new.kind = 'not-posted') execute function keep_not_posted();

drop policy administrator_tells on statement_event;
create policy administrator_tells on statement_event for insert
  with check (cooperative_id = ((select asking_cooperative())) and kind in ('answered', 'sent', 'not-posted', 'received')
    and by_person = ((select asking_person())) and (select asking_holds('administrator')));
drop policy coach_follows on statement_event;
create policy coach_follows on statement_event for select
  using (cooperative_id = ((select asking_cooperative())) and kind in ('post-asked', 'sent', 'not-posted', 'recalled')
    and (select asking_holds('coach')));
