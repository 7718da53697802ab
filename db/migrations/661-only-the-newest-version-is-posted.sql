-- Two versions of a month went to the post at once; the old one came back to be posted when the new one was there, so that the
-- municipality got the old figures last.
create function statement_is_replaced(of_cooperative uuid, of_statement uuid) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select exists (
    select from statement s
    join statement l on l.cooperative_id = s.cooperative_id and l.member_id = s.member_id and l.month = s.month
      and l.version > s.version and l.confirmed_at is not null
    where s.cooperative_id = of_cooperative and s.id = of_statement)
$$;
comment on function statement_is_replaced(uuid, uuid) is
  'Whether a later version of the month was confirmed: that one goes to the municipality, and this one no more.';

create or replace function keep_post_asked() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from statement s
    join municipality g on g.cooperative_id = s.cooperative_id and g.id = s.municipality_id
    where s.cooperative_id = new.cooperative_id and s.id = new.statement_id and s.confirmed_at is not null
      and s.delivery = 'portal' and g.address <> '' and g.address = new.text
      and not statement_is_settled(s.cooperative_id, s.id)
      and not statement_is_replaced(s.cooperative_id, s.id)) then
    raise exception 'a statement is posted to the address of its municipality' using errcode = 'restrict_violation';
  end if;
  return new;
end
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
  -- A mail that left before the later version was confirmed is noted afterwards, by a job; somebody posts the newest only.
  if new.kind = 'sent' and asking_purpose() = 'person' and statement_is_replaced(new.cooperative_id, new.statement_id) then
    raise exception 'only the newest version of a month is posted' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
