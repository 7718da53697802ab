-- Of one or two votes on paper it is known who said what: they wait, folded, for a third, as long as one can come.
-- Until now only the command that writes them down asked it.
create function keep_papers_together() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  votes constant integer := new.yes + new.no + new.abstain;
begin
  if asking_purpose() = 'person' and votes < 3 and exists (
      select from admission_vote v
      where v.cooperative_id = new.cooperative_id and v.application_id = new.application_id and v.closes_on >= today())
    and 3 <= votes + (
      select count(*) from voters_of(new.cooperative_id, new.application_id) voter
      where not exists (select from admission_ballot b
        where b.cooperative_id = new.cooperative_id and b.application_id = new.application_id and b.member_id = voter)) then
    raise exception 'fewer than three votes on paper wait for another' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
-- When the change is whole: then its voters stand there, and are no longer among those who still vote.
create constraint trigger papers_come_together after insert on admission_paper deferrable initially deferred
  for each row execute function keep_papers_together();
