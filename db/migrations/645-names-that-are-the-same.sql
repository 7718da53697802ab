-- Whether two names are the same was said in four ways, and none of them in SQL knew an accent: who is "José Prins" in the register
-- was not found as "Jose Prins", which is what somebody types who has no key for it. `plainName` (app/values) says the same, and a test
-- holds the two together: what changes here changes there.
create function plain_name(name text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(
    replace(replace(replace(replace(
      translate(
        lower(regexp_replace(normalize(name, nfkd),
          '[\u0300-\u036f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]',
          '', 'g')),
        'ıøđðłħς', 'ioddlhσ'),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    '[^0-9a-z\u00c0-\u1fff\u2070-\u2fff\u3040-\U0010ffff]+', ' ', 'g'))
$$;
