-- Who searched the board with a sentence found nothing where no post holds every word of it ("fiets kapot" beside "Ik kan je fiets
-- nakijken"). Where nothing holds them all, one telling word is enough now; what holds more of them comes first.
create function help_by_some_words(words text[], on_day date)
returns table (id uuid, member_id uuid, member text, kind text, what text, skill text, for_whom text, needed_on date,
  said_at timestamptz, version smallint, changed_at timestamptz, likeness integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  most constant integer := 50;
  many constant integer := 12;
  here constant uuid := asking_cooperative();
  same text;
  one tsquery;
  lines tsquery[] := '{}';
  some_word tsquery;
  two_words tsquery;
  off_board uuid[];
  promised constant uuid[] := array(select help_that_is_promised());
  parts text[];
  found uuid[];
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  foreach same in array words loop
    one := replace(plainto_tsquery('dutch', same)::text, '&', '|')::tsquery;
    if numnode(one) > 0 and cardinality(lines) < many then
      -- Each with the words before it: what holds two of them is asked for by itself.
      two_words := case when some_word is null then null when two_words is null then one && some_word
        else two_words || (one && some_word) end;
      some_word := case when some_word is null then one else some_word || one end;
      lines := lines || one;
    end if;
  end loop;
  -- Of who left nothing is on the board.
  off_board := array(select m.id from member m where m.cooperative_id = here and is_gone_on(m.left_on, on_day));
  found := array(
    with holding as materialized (
      select p.id, p.member_id, p.needed_on, p.said_at from help_post p
      where p.cooperative_id = here and p.closed_at is null and to_tsvector('dutch', p.skill || ' ' || p.what) @@ two_words)
    select h.id from holding h
    where (h.needed_on is null or h.needed_on >= on_day)
      and h.member_id not in (select unnest(off_board)) and h.id not in (select unnest(promised))
    order by h.said_at desc, h.id desc limit most);
  if cardinality(found) < most then
    found := found || array(
      with holding as materialized (
        select p.id, p.member_id, p.needed_on, p.said_at from help_post p
        where p.cooperative_id = here and p.closed_at is null and to_tsvector('dutch', p.skill || ' ' || p.what) @@ some_word)
      select h.id from holding h
      where (h.needed_on is null or h.needed_on >= on_day) and h.id <> all (found)
        and h.member_id not in (select unnest(off_board)) and h.id not in (select unnest(promised))
      order by h.said_at desc, h.id desc limit most - cardinality(found));
  end if;
  -- Only where no word stands there by itself, words are taken apart: that reads many.
  if cardinality(found) = 0 then
    parts := parts_of_words(words[1:many]);
    found := array(
      with holding as materialized (
        select p.id, p.member_id, p.needed_on, p.said_at from help_post p
        where p.cooperative_id = here and p.closed_at is null
          and lower(p.skill || ' ' || p.what) ~ nullif(array_to_string(parts, '|'), ''))
      select h.id from holding h
      where (h.needed_on is null or h.needed_on >= on_day)
        and h.member_id not in (select unnest(off_board)) and h.id not in (select unnest(promised))
      order by h.said_at desc, h.id desc limit most);
  end if;
  return query
    select p.id, p.member_id, m.name, p.kind, p.what, p.skill, p.for_whom, p.needed_on, p.said_at, p.version, p.changed_at,
      (select count(*)::int from unnest(lines) as line where to_tsvector('dutch', p.skill || ' ' || p.what) @@ line) as held
    from help_post p
    join member m on m.cooperative_id = here and m.id = p.member_id
    where p.cooperative_id = here and p.id = any (found)
    order by held desc, p.said_at desc, p.id desc limit most;
end
$$;
comment on function help_by_some_words(text[], date) is
  'What is on the board that holds one of some words or more, by how many of them it holds; fifty at most.';
revoke all on function help_by_some_words(text[], date) from public;
grant execute on function help_by_some_words(text[], date) to gilde_app;
