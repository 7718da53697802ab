CREATE OR REPLACE FUNCTION public.help_by_words(typed text, words text[], of_kind text, any_word boolean, on_day date)
 RETURNS TABLE(id uuid, member_id uuid, member text, kind text, what text, skill text, for_whom text, needed_on date, said_at timestamp with time zone, version smallint, changed_at timestamp with time zone, likeness integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET "pg_trgm.word_similarity_threshold" TO '0.51'
AS $function$
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
$function$
