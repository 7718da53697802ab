-- Whether somebody is gone on a day was written by hand in each function, and in two ways: in one the last day itself was
-- a day of the membership, in another it was not. It is asked once from here on, as `isGoneOn` does in the program.

-- Whether a last day is over on a day; the last day counts. Null where nobody said that it ends.
create function is_gone_on(last_day date, on_day date) returns boolean language sql immutable parallel safe
return coalesce(last_day < on_day, false);
comment on function is_gone_on is 'whether a last day is over on a day: the last day itself counts';

-- Whether somebody is a member on a day, as `isMemberOn` does in the program.
create function is_member_on(joined_on date, last_day date, on_day date) returns boolean
language sql immutable parallel safe
return joined_on <= on_day and not is_gone_on(last_day, on_day);
comment on function is_member_on is 'whether somebody is a member on a day: the first and the last day count';

-- The functions as they are at this moment, whichever migration said them last.
do $$
declare
  one record;
  said text;
begin
  for one in select * from (values
    ('opens_now', '(m.left_on is null or today() <= m.left_on)', 'not is_gone_on(m.left_on, today())'),
    ('silent_members', '(m.left_on is null or today() <= m.left_on)', 'not is_gone_on(m.left_on, today())'),
    ('invoiced_without_permission', '(m.left_on is null or m.left_on >= today())', 'not is_gone_on(m.left_on, today())'),
    ('told_of_change', '(m.left_on is null or m.left_on >= today())', 'not is_gone_on(m.left_on, today())'),
    ('help_that_stands', 't.on_day <= coalesce(m.left_on, ''infinity'')', 'not is_gone_on(m.left_on, t.on_day)'),
    ('keep_duty_turn', 'm.left_on < new.on_day', 'is_gone_on(m.left_on, new.on_day)'),
    ('keep_duty_turn', 'm.left_on < old.on_day', 'is_gone_on(m.left_on, old.on_day)'),
    -- Here the last day did not count: of the member, of working in the business, and of the business.
    ('businesses_by_words', '(m.left_on is null or m.left_on > on_day)', 'not is_gone_on(m.left_on, on_day)'),
    ('businesses_by_words', '(mb.until is null or mb.until > on_day)', 'not is_gone_on(mb.until, on_day)'),
    ('businesses_by_words', '(b.ended_on is null or b.ended_on > on_day)', 'not is_gone_on(b.ended_on, on_day)')
  ) as functions (name, before, after) loop
    select pg_get_functiondef(p.oid) into strict said from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname = one.name;
    if strpos(said, one.before) = 0 then
      raise exception 'the last day: % does not say % as it did', one.name, one.before;
    end if;
    execute replace(said, one.before, one.after);
  end loop;
end
$$;
