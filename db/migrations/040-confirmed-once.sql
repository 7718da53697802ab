-- A statement that waits and differs in nothing any more withdraws itself; and what a statement says is kept as a part of
-- confirming it, by the member whose it is, and in no other way.

alter table statement
  add column withdrawn_at timestamptz,
  add constraint statement_one_end check (withdrawn_at is null or confirmed_at is null);
comment on column statement.withdrawn_at is
  'When a version that waited stopped asking, because nothing differed any more from what was confirmed. It asks again when '
  'something does: then this is null, and made_at and due_on are new.';
drop index statement_waiting;
create unique index statement_waiting on statement (cooperative_id, member_id, month)
  where confirmed_at is null and withdrawn_at is null;
call allow('statement', 'job_withdraws', 'update', '(select asking_as(''job'')) and confirmed_at is null');
grant update (withdrawn_at, made_at, due_on) on statement to gilde_app;

-- Both policies for update let a row through that fits either: who changes what, says this.
create function keep_statement_as_read() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  by_member constant text[] := array['confirmed_at', 'confirmed_by', 'delivery', 'sent_to'];
  by_job constant text[] := array['withdrawn_at', 'made_at', 'due_on'];
  way record;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if old.confirmed_at is not null then
    raise exception 'what was confirmed stays as it was read' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'job' then
    if to_jsonb(new) - by_job <> to_jsonb(old) - by_job then
      raise exception 'a job confirms nothing' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  select * into way from way_of_municipality(new.cooperative_id, new.municipality_id);
  if to_jsonb(new) - by_member <> to_jsonb(old) - by_member or old.withdrawn_at is not null
    or new.confirmed_at is null or new.confirmed_by is distinct from asking_person()
    or (new.delivery, new.sent_to) is distinct from (way.delivery, way.sent_to) then
    raise exception 'a statement is confirmed by its member, with where it goes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger statement_stays_as_read before update on statement for each row execute function keep_statement_as_read();

create function keep_content_with_confirming() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from statement s
    where s.cooperative_id = new.cooperative_id and s.id = new.statement_id and s.member_id in (select asking_members())
      and s.confirmed_at is null and s.withdrawn_at is null) then
    raise exception 'what a statement says is kept when its member confirms it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger statement_content_is_confirmed before insert on statement_content
  for each row execute function keep_content_with_confirming();

-- At the end of the transaction either both are there, or neither.
create function check_confirmed_whole() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  whole constant jsonb := to_jsonb(new);
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from statement s
    join statement_content c on c.cooperative_id = s.cooperative_id and c.statement_id = s.id
    where s.cooperative_id = new.cooperative_id and s.id = coalesce(whole ->> 'statement_id', whole ->> 'id')::uuid
      and s.confirmed_at is not null and s.confirmed_by = asking_person()) then
    raise exception 'a statement is confirmed with what it says' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger statement_content_has_confirmation after insert on statement_content
  deferrable initially deferred for each row execute function check_confirmed_whole();
create constraint trigger statement_has_content after update on statement deferrable initially deferred for each row
  when (new.confirmed_at is not null and old.confirmed_at is null) execute function check_confirmed_whole();
