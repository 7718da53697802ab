-- A search walked the whole board, newest first, for posts of members of that name, also where there is no such member: half of what
-- it took. Now it is not walked for nobody; and of what looks like the words,
-- whole words are compared newest first, until there are fifty.

-- In a session that did not use it yet PostgreSQL does not know the parameter below, and lets only a superuser set it.
select trigram.show_limit();

create or replace function help_by_words(typed text, words text[], of_kind text, any_word boolean, on_day date)
  returns table (id uuid, member_id uuid, member text, kind text, what text, skill text, for_whom text, needed_on date,
    said_at timestamptz, version smallint, changed_at timestamptz, likeness integer)
  language plpgsql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = '0.51' as $$
declare
  most constant integer := 50;
  enough constant integer := 20;
  here constant uuid := asking_cooperative();
  asked tsquery;
  same text;
  one tsquery;
  named uuid[];
  off_board uuid[];
  promised constant uuid[] := array(select help_that_is_promised());
  exact uuid[];
  alike uuid[] := '{}';
  telling constant text := telling_words(typed);
  pieces constant text[] := pieces_of_words(words);
  parts constant text[] := parts_of_words(words);
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  foreach same in array words loop
    one := replace(plainto_tsquery('dutch', same)::text, '&', '|')::tsquery;
    if numnode(one) > 0 then
      asked := case when asked is null then one when any_word then asked || one else asked && one end;
    end if;
  end loop;
  -- By name only what was typed to search, never the words of an ask.
  if not any_word and length(typed) >= 3 then
    named := array(select m.id from member m where m.cooperative_id = here
      and position(' ' || lower(typed) in ' ' || lower(m.name)) > 0);
  end if;
  -- Of who left nothing is on the board.
  off_board := array(select m.id from member m where m.cooperative_id = here and is_gone_on(m.left_on, on_day));
  exact := array(
    with holding as materialized (
      select p.id, p.member_id, p.kind, p.needed_on, p.said_at from help_post p
      where p.cooperative_id = here and p.closed_at is null and to_tsvector('dutch', p.skill || ' ' || p.what) @@ asked),
    newest as (
      select h.id, h.said_at from holding h
      where (of_kind is null or h.kind = of_kind) and (h.needed_on is null or h.needed_on >= on_day)
        and h.member_id not in (select unnest(off_board)) and h.id not in (select unnest(promised))
      order by h.said_at desc, h.id desc limit most),
    of_named as (
      select p.id, p.said_at from help_post p
      where cardinality(named) > 0 and p.cooperative_id = here and p.closed_at is null and p.member_id = any (named)
        and (of_kind is null or p.kind = of_kind) and (p.needed_on is null or p.needed_on >= on_day)
        and p.member_id not in (select unnest(off_board)) and p.id not in (select unnest(promised))
      order by p.said_at desc, p.id desc limit most)
    select f.id from (select * from newest union select * from of_named) f order by f.said_at desc, f.id desc limit most);
  if cardinality(exact) < enough then
    alike := array(
      with holding as materialized (
        select p.id, p.member_id, p.kind, p.needed_on, p.said_at, lower(p.skill || ' ' || p.what) as said, false as holds
        from help_post p
        where p.cooperative_id = here and p.closed_at is null
          and telling operator(trigram.<%) lower(p.skill || ' ' || p.what)
        union all
        select p.id, p.member_id, p.kind, p.needed_on, p.said_at, '', true from help_post p
        where p.cooperative_id = here and p.closed_at is null and not any_word
          -- Of several words that were found as they are, none is taken apart: that reads many, and tells little more.
          and (cardinality(parts) = 1 or cardinality(exact) = 0)
          and lower(p.skill || ' ' || p.what) ~ pieces[1] and lower(p.skill || ' ' || p.what) ~ all (parts)),
      newest as (
        select h.* from holding h
        where (of_kind is null or h.kind = of_kind) and (h.needed_on is null or h.needed_on >= on_day)
          and h.member_id not in (select unnest(off_board)) and h.id not in (select unnest(promised)) and h.id <> all (exact)
        order by h.said_at desc, h.id desc, h.holds desc offset 0),
      -- Whole words are compared only until there are enough: it costs as much as all the rest.
      fitting as (
        select n.id, n.said_at from newest n
        where n.holds or trigram.strict_word_similarity(telling, n.said) >= 0.4
        order by n.said_at desc, n.id desc limit 2 * most)
      select f.id from (select distinct f.id, f.said_at from fitting f) f order by f.said_at desc, f.id desc limit most);
  end if;
  return query
    select p.id, p.member_id, m.name, p.kind, p.what, p.skill, p.for_whom, p.needed_on, p.said_at, p.version, p.changed_at, f.likeness
    from (select unnest(exact) as id, 2 as likeness union all select unnest(alike), 1) f
    join help_post p on p.cooperative_id = here and p.id = f.id
    join member m on m.cooperative_id = here and m.id = p.member_id
    order by f.likeness desc, p.said_at desc, p.id desc limit most;
end
$$;

create or replace function businesses_by_words(typed text, words text[], any_word boolean, on_day date)
  returns table(business_id uuid, trade_name text, member_id uuid, member text, slug text, found_in text, said text)
  language plpgsql
  stable security definer
  set search_path = public, pg_temp
  set pg_trgm.word_similarity_threshold = '0.51'
as $$
declare
  here constant uuid := asking_cooperative();
  patterns constant text[] := parts_of_words(words);
  pieces constant text[] := pieces_of_words(words);
  telling constant text := telling_words(typed);
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  if cardinality(patterns) = 0 then
    return;
  end if;
  return query
    with lines as (
      select b.id, 1 as place, 'trade' as found_in, b.trade as said from business b where b.cooperative_id = here and b.trade <> ''
      union all select b.id, 2, 'name', b.trade_name from business b where b.cooperative_id = here
      union all select w.business_id, 3, 'offer', o ->> 'name' from shop_window w, jsonb_array_elements(w.offers) o
        where w.cooperative_id = here
      union all select w.business_id, 4, 'page', w.words from shop_window w where w.cooperative_id = here),
    -- Typing mistakes are forgiven in the few words of a name, a trade and what is sold, not in all that a page tells.
    whole as (
      select l.id, lower(string_agg(l.said, ' ')) as hay,
        lower(string_agg(l.said, ' ') filter (where l.found_in <> 'page')) as in_short
      from lines l group by l.id),
    fits as (
      select w.id from whole w
      -- A piece is looked for first: where it begins or ends in its word is dear to see, and most have not even the piece.
      where case when any_word then w.hay ~ any (pieces) and w.hay ~ any (patterns)
          else w.hay ~ all (pieces) and w.hay ~ all (patterns) end
        or not any_word and telling operator(trigram.<%) w.in_short
          and trigram.strict_word_similarity(telling, w.in_short) >= 0.4)
    select b.id, b.trade_name, m.id, m.name, w.slug, l.found_in, left(l.said, 120)
    from fits f
    join business b on b.cooperative_id = here and b.id = f.id and not is_gone_on(b.ended_on, on_day)
    join member_business mb on mb.cooperative_id = here and mb.business_id = b.id and mb.since <= on_day
      and not is_gone_on(mb.until, on_day)
    join member m on m.cooperative_id = here and m.id = mb.member_id and not is_gone_on(m.left_on, on_day)
    left join shop_window w on w.cooperative_id = here and w.business_id = b.id
    cross join lateral (select o.found_in, o.said from lines o where o.id = f.id
      order by lower(o.said) ~ array_to_string(patterns, '|') desc, o.place limit 1) l
    order by b.trade_name, m.name limit 20;
end
$$;
