-- What a member shared ended with the membership, but stood there as given: who was made a member again, maybe years later, shared it all
-- again without having said so. It ends now, and what was given after leaving ends when somebody comes back: what is shared as a member
-- is shared by who is one. See docs/decisions/0043.
alter table consent
  add column ended_by text check (ended_by in ('leaving', 'returning')),
  add constraint consent_that_ended_is_over check (ended_by is null or revoked_at is not null);
comment on column consent.ended_by is
  'Not revoked by the member: it ended because their membership ended (leaving) or began again (returning).';

create function end_consents_with_membership() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update consent c
  set revoked_at = greatest(c.given_at, at_now()), ended_by = case when new.left_on is null then 'returning' else 'leaving' end
  where c.cooperative_id = new.cooperative_id and c.member_id = new.id and c.revoked_at is null;
  return null;
end
$$;
create trigger member_takes_consents_along after update of left_on on member
  for each row when ((old.left_on is null) <> (new.left_on is null)) execute function end_consents_with_membership();

-- Those of who left, but for what they gave after it; and of who came back, those of before.
update consent c
set revoked_at = greatest(c.given_at, at_now()), ended_by = 'leaving'
from member m
where m.cooperative_id = c.cooperative_id and m.id = c.member_id and c.revoked_at is null
  and (m.left_on is not null and not is_gone_on(m.left_on, day_of(c.given_at))
    or m.left_on is null and exists (
      select from member_entry e
      where e.cooperative_id = m.cooperative_id and e.member_id = m.id and e.left_on is not null and e.entered_at > c.given_at));
