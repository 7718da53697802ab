-- Of two who gave the same deposit back at once both had an entry in the books, and the till was out of cash twice. An
-- entry takes or settles one deposit, and an entry that moves deposits without one is refused at the end. Books that come
-- back out of an archive are as they were: the check at night says what is wrong with them.
drop index thing_deposit_by_entry;
drop index thing_deposit_by_settled_entry;
create unique index thing_deposit_by_entry on thing_deposit (cooperative_id, entry_id);
create unique index thing_deposit_by_settled_entry on thing_deposit (cooperative_id, settled_entry_id)
  where settled_entry_id is not null;

create function keep_entry_of_deposit() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and exists (
    select from journal_line l
    join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'deposits'
    where l.cooperative_id = new.cooperative_id and l.entry_id = new.id)
    and not exists (
      select from thing_deposit d where d.cooperative_id = new.cooperative_id and d.entry_id = new.id)
    and not exists (
      select from thing_deposit d where d.cooperative_id = new.cooperative_id and d.settled_entry_id = new.id) then
    raise exception 'an entry of deposits takes or settles one that is not settled yet'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create constraint trigger journal_entry_of_deposit after insert on journal_entry deferrable initially deferred
  for each row when (new.book = 'sharing') execute function keep_entry_of_deposit();
