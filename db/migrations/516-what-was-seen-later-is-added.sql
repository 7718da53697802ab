-- Who said how a thing was when it was fetched could never say what they saw a moment later: one press without words was
-- "all is well" for good, and a scratch found after it stood against them. Of how it was when fetched each side adds
-- what it saw later, in words, until it is back. What was said before stays as it is.
alter table thing_word add column nth smallint not null default 1 check (nth between 1 and 10);
comment on column thing_word.nth is 'Which word of this side at this moment it is, from 1; later ones only add what was seen when fetched.';
alter table thing_word
  drop constraint thing_word_cooperative_id_booking_id_moment_side_key,
  add constraint thing_word_each_once unique (cooperative_id, booking_id, moment, side, nth),
  add constraint thing_word_adds_words check (nth = 1 or (moment = 'fetched' and damage <> ''));

create function keep_word_in_time() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.moment = 'fetched' and exists (select from thing_word w where w.cooperative_id = new.cooperative_id
    and w.booking_id = new.booking_id and w.moment = 'returned') then
    raise exception 'once it is back nobody says how it was when fetched' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_word_in_time before insert on thing_word for each row execute function keep_word_in_time();
